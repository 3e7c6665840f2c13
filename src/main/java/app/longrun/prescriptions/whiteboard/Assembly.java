package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Facet.Match;
import app.longrun.prescriptions.whiteboard.Segments.Segment;
import java.util.ArrayList;
import java.util.List;

/** Puts the facets of a line together: one format at most and any number of lines; what finds no place becomes a remark. */
final class Assembly {

    private final Tokens tokens;
    private final FormatSketch format = new FormatSketch();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final Placing placing = new Placing(format, sketches, problems);
    private int unknownWords;
    private int typed;
    private boolean startsWithProse;

    Assembly(Tokens tokens, List<Match> matches) {
        this.tokens = tokens;
        List<Segment> segments = Segments.of(matches);
        for (int i = 0; i < segments.size(); i++) {
            segment(segments.get(i), i == 0);
        }
        sketches.stream().filter(sketch -> !sketch.hasWork()).forEach(sketch -> loose.addAll(sketch.remarks()));
        sketches.removeIf(sketch -> !sketch.hasWork());
        Finish.recoveries(sketches, format);
        Finish.formats(sketches, format);
        for (Sketch sketch : sketches) {
            Finish.units(sketch, tokens, problems);
        }
    }

    FormatSketch format() {
        return format;
    }

    List<Sketch> sketches() {
        return sketches;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Remarks that stand beside no line. */
    String looseRemark() {
        return String.join("; ", loose);
    }

    boolean startsWithProse() {
        return startsWithProse;
    }

    boolean isMostlyWords() {
        return unknownWords > typed && sketches.stream().noneMatch(Sketch::isMeasured);
    }

    private void segment(Segment segment, boolean first) {
        if (segment.prose()) {
            startsWithProse |= first;
            unknownWords += segment.to() - segment.from();
            remark(segment.from(), segment.to());
            return;
        }
        placing.begin(segment);
        List<Match> matches = segment.matches();
        for (int i = 0; i < matches.size(); i++) {
            i = take(matches, i);
        }
        placing.end();
    }

    private int take(List<Match> matches, int index) {
        Match match = matches.get(index);
        if (match.facet() instanceof Facet.Unknown) {
            return unknown(matches, index);
        }
        if (match.facet() instanceof Facet.Filler) {
            return index;
        }
        if (match.facet() instanceof Facet.Doubt doubt) {
            problems.add(new Problem(match.from(), match.to(), doubt.readings(), false));
            return index;
        }
        typed += match.to() - match.from();
        if (!placing.place(match)) {
            remark(match.from(), match.to());
        }
        return index;
    }

    private int unknown(List<Match> matches, int index) {
        int last = index;
        for (int i = index; i < matches.size(); i++) {
            Facet facet = matches.get(i).facet();
            if (facet instanceof Facet.Unknown) {
                last = i;
            } else if (!(facet instanceof Facet.Filler)) {
                break;
            }
        }
        int from = matches.get(index).from();
        int to = matches.get(last).to();
        Match next = last + 1 < matches.size() ? matches.get(last + 1) : null;
        if (next != null
                && next.facet() instanceof Facet.Named named
                && last == index
                && Names.isQualifier(tokens.at(from).text())) {
            typed += next.to() - from;
            placing.name(named, tokens.verbatim(from, next.to()));
            return last + 1;
        }
        unknownWords += to - from;
        boolean isAfterName = index > 0 && matches.get(index - 1).facet() instanceof Facet.Named;
        boolean isOther = next != null
                && next.facet() instanceof Facet.Named named
                && named.general()
                && !named.item().endurance();
        boolean isLonger = isAfterName && Names.isMovementWord(tokens.at(from).text());
        boolean isCounted = index > 0
                && isCount(matches.get(index - 1).facet())
                && next == null
                && !placing.current().hasMovement()
                && !placing.current().hasEffort();
        if (isOther || isLonger || isCounted) {
            problems.add(new Problem(from, next == null ? to : next.to(), List.of(), true));
        }
        while (index > 0 && matches.get(index - 1).facet() instanceof Facet.Filler) {
            from = matches.get(--index).from();
        }
        remark(from, to);
        return last;
    }

    private static boolean isCount(Facet facet) {
        return facet instanceof Facet.Much
                || facet instanceof Facet.Bare
                || facet instanceof Facet.Times
                || facet instanceof Facet.PerSide;
    }

    private void remark(int from, int to) {
        String text = tokens.verbatim(from, to);
        if (!text.isEmpty()) {
            placing.current().remark(text);
        }
    }
}
