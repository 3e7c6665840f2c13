package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import java.util.List;

/** What the facets of a thought count. */
final class Counts {

    private Counts() {}

    /** Whether it says how work is done: in sets, for each side, with a load. */
    static boolean isWork(Facet facet) {
        return switch (facet) {
            case Facet.Times _, Facet.Turns _, Facet.TimesAfter _, Facet.Scheme _, Facet.Loaded _ -> true;
            default -> facet instanceof Facet.PerSide;
        };
    }

    /** Whether it counts anything. */
    static boolean isCount(Facet facet) {
        return isWork(facet) || facet instanceof Facet.Much || facet instanceof Facet.Bare;
    }

    /** Whether it is counted in repetitions or loaded, as no run or machine is: Pendlay row 4x8, 60 kg. */
    static boolean isLifted(List<Match> thought) {
        return thought.stream().anyMatch(match -> isCount(match.facet()))
                && thought.stream()
                        .noneMatch(match -> match.facet() instanceof Facet.Much much
                                && !much.quantity().unit().equals(Unit.REPS));
    }

    /** Whether a time is asked for. */
    static boolean isTimed(List<Match> thought) {
        return thought.stream()
                .anyMatch(match -> match.facet() instanceof Facet.Much much
                        && much.quantity().unit().isTime());
    }
}
