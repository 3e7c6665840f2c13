package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import java.util.ArrayList;
import java.util.List;

/** The thoughts of a line: facets between two breaks; a thought nobody can type becomes one unknown from its first word to its last. */
final class Segments {

    private Segments() {}

    static List<Segment> of(List<Match> matches, NewNames newNames) {
        return joined(thoughts(matches), newNames).stream()
                .map(newNames::in)
                .map(named -> new Segment(named, isProse(named, newNames)))
                .toList();
    }

    /** Whether it names a movement, known or not. */
    static boolean isName(Facet facet) {
        return facet instanceof Facet.Named || facet instanceof Facet.New;
    }

    private static List<List<Match>> thoughts(List<Match> matches) {
        List<List<Match>> thoughts = new ArrayList<>();
        List<Match> open = new ArrayList<>();
        for (Match match : matches) {
            if (!(match.facet() instanceof Facet.Break)) {
                open.add(match);
            } else if (!open.isEmpty()) {
                thoughts.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            thoughts.add(open);
        }
        return thoughts;
    }

    /** A name that is not known stands with the work behind its comma, colon or dash: bench press: 3x5. */
    private static List<List<Match>> joined(List<List<Match>> thoughts, NewNames newNames) {
        if (thoughts.size() < 2 || !isLead(thoughts.get(0), thoughts.get(1), newNames.shape())) {
            return thoughts;
        }
        List<List<Match>> joined = new ArrayList<>(thoughts.subList(1, thoughts.size()));
        List<Match> first = new ArrayList<>(thoughts.get(0));
        first.addAll(thoughts.get(1));
        joined.set(0, first);
        return joined;
    }

    /** Whether a thought is nothing but a name that is not known, and the next the work it names. */
    private static boolean isLead(List<Match> thought, List<Match> next, NameShape shape) {
        boolean isWords = thought.stream()
                .allMatch(match -> match.facet() instanceof Facet.Unknown
                        || isEnding(match, thought)
                        || shape.isJoint(match.from()));
        Facet first = next.getFirst().facet();
        boolean isWorked = first instanceof Facet.Times
                || first instanceof Facet.Turns
                || first instanceof Facet.Scheme
                || ((first instanceof Facet.Bare || first instanceof Facet.Much)
                        && (shape.endsAsMovement(thought.getLast().to())
                                || shape.isHead(
                                        thought.getFirst().from(),
                                        thought.getLast().to())));
        return isWords
                && isWorked
                && next.stream().noneMatch(match -> isName(match.facet()))
                && shape.isName(thought.getFirst().from(), thought.getLast().to());
    }

    /** Renegade rows: a general name that ends another one. */
    private static boolean isEnding(Match match, List<Match> thought) {
        return match.facet() instanceof Facet.Named named
                && named.general()
                && named.item().endurance()
                && match.equals(thought.getLast())
                && thought.size() > 1;
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
