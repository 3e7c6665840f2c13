package app.longrun.legload;

import app.longrun.calendar.LegFacts;
import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionKind;
import app.longrun.guard.Demand;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what stands on a calendar into what the guard weighs; contacts that nobody counted are none. */
public final class Demands {

    private Demands() {}

    /**
     * The demand of a session.
     *
     * @param metres of a run or race, if known
     * @param blockWeek the week of its block from 1; 0 = of no block
     */
    public static Demand of(SessionKind kind, LegFacts legs, @Nullable Integer metres, int blockWeek) {
        int contacts = Objects.requireNonNullElse(legs.contacts(), 0);
        return switch (kind) {
            case LIFTING ->
                new Demand.Lifting(legs.isHeavyLower(), contacts, legs.heavySets(), legs.legSets(), blockWeek);
            case CLASS -> new Demand.GymClass(legs.isQuality(), legs.isHeavyLower(), contacts);
            case RUN -> new Demand.Run(Objects.requireNonNull(legs.runKind()), metres);
            case RACE -> new Demand.Race(legs.racePriority() == RacePriority.A, metres);
        };
    }
}
