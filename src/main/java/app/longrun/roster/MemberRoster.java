package app.longrun.roster;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Memberships;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.Role;
import app.longrun.identity.Standing;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who trains here, those first who need a word. One statement however many they are, and one more that writes down
 * whose health flags were shown: nothing is shown that could not be written down.
 */
@Service
@Transactional
@Needs(Permission.READ_ROSTER)
public class MemberRoster {

    private static final int TODAY = 5;

    private static final Comparator<RosterRow> ORDER = Comparator.comparing(RosterRow::need, Need.FIRST)
            .thenComparing(row -> row.facts().name());

    private final FactsQuery query;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Clock clock;

    MemberRoster(FactsQuery query, Memberships memberships, AuditTrail audit, Clock clock) {
        this.query = query;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of those {@code filter} asks for; one past the last is the last. */
    public RosterPage page(RosterFilter filter, int page) {
        LocalDate today = today();
        List<RosterRow> all =
                rows(today).filter(row -> filter.fits(row, today)).sorted(ORDER).toList();
        int shown = Math.max(1, Math.min(page, new RosterPage(today, List.of(), 1, all.size()).pages()));
        return seen(new RosterPage(
                today,
                all.stream()
                        .skip((shown - 1L) * RosterPage.SIZE)
                        .limit(RosterPage.SIZE)
                        .toList(),
                shown,
                all.size()));
    }

    /** The five who need a word today more than others; the total counts all of them. */
    public RosterPage needingAWord() {
        LocalDate today = today();
        List<RosterRow> all = rows(today)
                .filter(row -> row.need().kind().isForToday())
                .sorted(ORDER)
                .toList();
        return seen(new RosterPage(today, all.stream().limit(TODAY).toList(), 1, all.size()));
    }

    private Stream<RosterRow> rows(LocalDate today) {
        Set<MemberId> training = memberships.of(CurrentGym.get().id()).stream()
                .filter(standing -> standing.isActive() && standing.roles().contains(Role.MEMBER))
                .map(Standing::member)
                .collect(Collectors.toSet());
        return query.on(today).stream()
                .filter(facts -> training.contains(facts.member()))
                .map(facts -> new RosterRow(facts, Need.of(facts, today)));
    }

    private RosterPage seen(RosterPage page) {
        audit.recordSight(
                "health flags",
                page.rows().stream()
                        .map(RosterRow::facts)
                        .filter(facts -> facts.flag() != null)
                        .map(facts -> facts.member().id())
                        .toList());
        return page;
    }

    private LocalDate today() {
        return CurrentGym.today(clock);
    }
}
