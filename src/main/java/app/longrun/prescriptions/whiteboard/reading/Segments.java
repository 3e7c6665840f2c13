package app.longrun.prescriptions.whiteboard.reading;

import java.util.ArrayList;
import java.util.List;

/** The thoughts of a line: facets between two breaks; a thought nobody can type becomes one unknown from its first word to its last. */
final class Segments {

    private Segments() {}

    static List<Segment> of(List<Match> matches, NewNames newNames) {
        List<Segment> segments = new ArrayList<>();
        List<Match> open = new ArrayList<>();
        for (Match match : matches) {
            if (match.facet() instanceof Facet.Break) {
                close(open, segments, newNames);
            } else {
                open.add(match);
            }
        }
        close(open, segments, newNames);
        return segments;
    }

    /** Whether it names a movement, known or not. */
    static boolean isName(Facet facet) {
        return facet instanceof Facet.Named || facet instanceof Facet.New;
    }

    private static void close(List<Match> open, List<Segment> segments, NewNames newNames) {
        if (!open.isEmpty()) {
            List<Match> named = newNames.in(open);
            segments.add(new Segment(named, isProse(named, newNames)));
            open.clear();
        }
    }

    /** Words nobody knows come first, and not just before a movement; or a number counts nothing that is known. */
    private static boolean isProse(List<Match> matches, NewNames newNames) {
        List<Match> telling = matches.stream()
                .filter(match -> !(match.facet() instanceof Facet.Filler))
                .toList();
        if (telling.isEmpty()) {
            return false;
        }
        boolean names = matches.stream().anyMatch(match -> isName(match.facet()));
        if (telling.getFirst().facet() instanceof Facet.Unknown) {
            int known = 0;
            while (known < telling.size() && telling.get(known).facet() instanceof Facet.Unknown) {
                known++;
            }
            boolean leads = known < telling.size()
                    && isName(telling.get(known).facet())
                    && !(newNames.isSaid(telling.getFirst()) && telling.size() == known + 1);
            return !leads
                    || known > 2
                    || (telling.size() - known > 1 && hasUnknown(telling.subList(known, telling.size())));
        }
        boolean counts = matches.stream().anyMatch(match -> match.facet() instanceof Facet.Bare)
                && telling.stream()
                        .allMatch(
                                match -> match.facet() instanceof Facet.Bare || match.facet() instanceof Facet.Unknown);
        return counts && !names && hasUnknown(telling);
    }

    private static boolean hasUnknown(List<Match> matches) {
        return matches.stream().anyMatch(match -> match.facet() instanceof Facet.Unknown);
    }
}
