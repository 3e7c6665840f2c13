package app.longrun.strength;

import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Foresees what assigning a block would do, and refuses what cannot be. */
@Component
class Forecasts {

    private static final int MOST_DAYS_AHEAD = 365;

    private final AssignmentRows rows;
    private final Members members;
    private final Clock clock;

    Forecasts(AssignmentRows rows, Members members, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(CurrentGym.zone()));
    }

    AssignmentPreview of(Block block, Collection<MemberId> who, LocalDate start, Set<DayOfWeek> days) {
        refuseStart(start);
        Spread.OnDays spread = Spoken.daysOrRefusal(block, block.rhythm().spread(start, days));
        List<MemberName> named = named(Set.copyOf(who));
        Map<MemberId, List<Conflict>> conflicts =
                rows.conflicts(Set.copyOf(who), start, block.rhythm().lastDay(start));
        LocalDate first = spread.days().getFirst().on();
        LocalDate last = spread.days().getLast().on();
        return new AssignmentPreview(
                spread.days(),
                spread.weekdays(),
                named.stream()
                        .map(member -> new MemberPreview(
                                member.id(),
                                member.name(),
                                first,
                                last,
                                conflicts.getOrDefault(member.id(), List.of())))
                        .toList());
    }

    private void refuseStart(LocalDate start) {
        LocalDate today = today();
        if (start.isBefore(today)) {
            throw new Refusal("strength.refused.past", Spoken.date(start), Spoken.date(today));
        }
        LocalDate latest = today.plusDays(MOST_DAYS_AHEAD);
        if (start.isAfter(latest)) {
            throw new Refusal("strength.refused.far", Spoken.date(start), Spoken.date(latest));
        }
    }

    private List<MemberName> named(Set<MemberId> wanted) {
        if (wanted.isEmpty()) {
            throw new Refusal("strength.refused.nobody");
        }
        List<MemberName> named = members.named(wanted);
        if (named.size() < wanted.size()) {
            throw new Refusal("strength.refused.stranger");
        }
        return named.stream().sorted(Comparator.comparing(MemberName::name)).toList();
    }
}
