package app.longrun.assigning;

import app.longrun.identity.MemberId;
import app.longrun.platform.Refusal;
import app.longrun.strength.Block;
import app.longrun.strength.Spread;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Foresees where an order would put its sessions and what stands in the way, and refuses what cannot be for anybody. */
@Component
class Forecasts {

    private static final int MOST_DAYS_AHEAD = 365;
    private static final int MOST_PEOPLE = 5_000;
    private static final int MOST_WEEKS_BEFORE = 52;

    private final CandidateRows candidates;
    private final Clock clock;

    Forecasts(CandidateRows candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    LocalDate today() {
        return CurrentGym.today(clock);
    }

    Laid of(Block block, AssignmentOrder order) {
        LocalDate today = today();
        refuseOrder(block, order, today);
        Map<MemberId, Enrolment> enrolments = order.people().stream()
                .collect(Collectors.toMap(Enrolment::member, Function.identity(), (one, same) -> one));
        KnownPeople known = candidates.of(enrolments.keySet(), today);
        List<Candidate> people = known.candidates();
        if (people.size() < enrolments.size()) {
            throw new Refusal("assigning.refused.stranger");
        }
        Forecast forecast = new Forecast(new Fit(block.rhythm(), today), order);
        return new Laid(
                people.stream()
                        .map(person -> forecast.of(Objects.requireNonNull(enrolments.get(person.member())), person))
                        .toList(),
                known.marks());
    }

    private static void refuseOrder(Block block, AssignmentOrder order, LocalDate today) {
        if (order.people().isEmpty()) {
            throw new Refusal("assigning.refused.nobody");
        }
        if (order.people().size() > MOST_PEOPLE) {
            throw new Refusal("assigning.refused.crowd", MOST_PEOPLE);
        }
        if (!(block.rhythm().spread(today, EnumSet.allOf(DayOfWeek.class)) instanceof Spread.OnDays)) {
            throw new Refusal(
                    "assigning.refused.rhythm", block.name(), block.rhythm().hoursBetween());
        }
        if (!order.days().isEmpty()) {
            Spoken.daysOrRefusal(block, block.rhythm().spread(today, order.days()));
        }
        order.people().forEach(person -> refuseAnchor(person.anchor(), today));
    }

    private static void refuseAnchor(Anchor anchor, LocalDate today) {
        switch (anchor) {
            case Anchor.Start(LocalDate on) -> refuseStart(on, today);
            case Anchor.BeforeRace race -> {
                if (race.weeksBefore() < 0 || race.weeksBefore() > MOST_WEEKS_BEFORE) {
                    throw new Refusal("assigning.refused.before", MOST_WEEKS_BEFORE);
                }
            }
        }
    }

    private static void refuseStart(LocalDate start, LocalDate today) {
        if (start.isBefore(today)) {
            throw new Refusal("assigning.refused.past", Spoken.date(start), Spoken.date(today));
        }
        LocalDate latest = today.plusDays(MOST_DAYS_AHEAD);
        if (start.isAfter(latest)) {
            throw new Refusal("assigning.refused.far", Spoken.date(start), Spoken.date(latest));
        }
    }
}
