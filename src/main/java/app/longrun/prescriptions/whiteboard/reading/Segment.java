package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import java.util.List;
import java.util.stream.Stream;

/** One thought; {@code prose} where its words are kept and not typed. */
record Segment(List<Match> matches, boolean prose) {

    Segment {
        matches = List.copyOf(matches);
    }

    boolean names() {
        return own().anyMatch(match -> Segments.isName(match.facet()));
    }

    /** What stands before the first or. */
    private Stream<Match> own() {
        return matches.stream().takeWhile(match -> !(match.facet() instanceof Facet.Or));
    }

    /** Whether it begins with sets of its own: 5 x 1 km. */
    boolean isInSets() {
        return !matches.isEmpty() && matches.getFirst().facet() instanceof Facet.Times && measures();
    }

    boolean measures() {
        return own().anyMatch(match -> match.facet() instanceof Facet.Much
                || match.facet() instanceof Facet.Touching
                || match.facet() instanceof Facet.Bare);
    }

    /** Whether it measures nothing but a time. */
    boolean isTime() {
        return own().noneMatch(match -> match.facet() instanceof Facet.Bare
                || match.facet() instanceof Facet.Touching
                || (match.facet() instanceof Facet.Much much
                        && !much.quantity().unit().isTime()));
    }

    /** Whether it measures nothing but what men and women take: (24/16). */
    boolean isPair() {
        return own().anyMatch(match -> match.facet() instanceof Facet.Bare(Quantity.Size.Pair pair))
                && own().noneMatch(match -> match.facet() instanceof Facet.Much
                        || match.facet() instanceof Facet.Bare(Quantity.Size.Exactly number));
    }

    /** Whether it says how often, behind: 70 kg x 5. */
    boolean isCounted() {
        return matches.stream().anyMatch(match -> match.facet() instanceof Facet.TimesAfter);
    }

    int from() {
        return matches.getFirst().from();
    }

    int to() {
        return matches.getLast().to();
    }
}
