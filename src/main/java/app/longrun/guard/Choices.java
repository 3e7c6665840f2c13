package app.longrun.guard;

import java.time.Duration;
import java.util.List;

/** The starts that are free for a wished session, each with its cost beside what is fixed. */
final class Choices {

    private final List<Bout> fixed;
    private final Availability availability;
    private final Runner runner;
    private final long horizon;

    Choices(List<Bout> fixed, Availability availability, Runner runner) {
        this.fixed = fixed;
        this.availability = availability;
        this.runner = runner;
        this.horizon = runner.thresholds().horizon().toMinutes();
    }

    /** For the session with this number, earliest first; none where no free hour holds the session. */
    List<Choice> of(int session, Wish wish) {
        return availability
                .starts(wish.from(), wish.to(), wish.minutes())
                .map(wish::at)
                .filter(bout -> fixed.stream().noneMatch(bout::overlaps))
                .map(bout -> new Choice(session, bout, own(wish, bout).plus(besideFixed(bout))))
                .toList();
    }

    private Cost own(Wish wish, Bout bout) {
        long slots = Duration.between(wish.from().atStartOfDay(), bout.start()).toMinutes() / Availability.SLOT_MINUTES;
        return new Cost(0, 0, 0, 0, availability.isAsked(bout.day()) ? 0 : 1, Math.toIntExact(slots));
    }

    private Cost besideFixed(Bout bout) {
        Cost cost = Cost.NONE;
        for (Bout other : fixed) {
            if (Math.abs(other.minutesTo(bout)) <= horizon) {
                cost = cost.plus(Cost.of(Pair.of(other, bout, runner)));
            }
        }
        return cost;
    }
}
