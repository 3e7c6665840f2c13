package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import app.longrun.prescriptions.whiteboard.words.Chatter;
import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the facets of a line together: one format at most and any number of lines; what finds no place becomes a remark. */
final class Assembly {

    private static final Set<String> CUES =
            Set.of("step down", "step-down", "step off", "step back", "jump down", "climb down", "hop down");

    private final Tokens tokens;
    private final FormatSketch format = new FormatSketch();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final Placing placing = new Placing(format, sketches, problems);
    private int unknownWords;
    private int saidWords;
    private int typed;
    private boolean startsWithProse;
    private @Nullable Sketch remarked;
    private int remarkedFrom;
    private int remarkedTo;

    Assembly(Tokens tokens, List<Match> matches, Spellings spellings) {
        this.tokens = tokens;
        int begin = matches.isEmpty() ? 0 : matches.getFirst().from();
        List<Segment> segments = Segments.of(matches, new NewNames(tokens, spellings, begin));
        for (int i = 0; i < segments.size(); i++) {
            segment(segments.get(i), i == 0);
        }
        placing.turns();
        sketches.stream().filter(sketch -> !sketch.hasWork()).forEach(sketch -> loose.addAll(sketch.remarks()));
        sketches.removeIf(sketch -> !sketch.hasWork());
        sketches.forEach(Finish::metres);
        Recoveries.join(sketches);
        Finish.formats(sketches, format, problems);
        for (Sketch sketch : sketches) {
            Finish.repetitions(sketch);
            Namings.timed(sketch, spellings);
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

    /** Whether it speaks to the reader beside a name: HILLS, sorry not sorry. */
    boolean isChat() {
        return saidWords > 1;
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
        if (isCue(segment)) {
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

    /** Box jump 5x2, step down: one way to end a repetition of what is counted before, which counts nothing itself. */
    private boolean isCue(Segment segment) {
        return placing.current().hasMovement()
                && placing.current().isCounted()
                && CUES.contains(tokens.verbatim(segment.from(), segment.to()).toLowerCase(Locale.ROOT));
    }

    private int take(List<Match> matches, int index) {
        Match match = matches.get(index);
        if (match.facet() instanceof Facet.Unknown) {
            return unknown(matches, index);
        }
        if (match.facet() instanceof Facet.Filler) {
            return index;
        }
        boolean isStep = match.facet() instanceof Facet.Named named
                && named.word().toLowerCase(Locale.ROOT).startsWith("step")
                && named.item().id().equals("stairs")
                && index > 0
                && !(matches.get(index - 1).facet() instanceof Facet.Or)
                && placing.current().hasMovement();
        isStep |= match.facet() instanceof Facet.Named cue
                && index == matches.size() - 1
                && placing.current().hasMovement()
                && placing.current().isCounted()
                && CUES.contains(cue.word().toLowerCase(Locale.ROOT));
        if (match.facet() instanceof Facet.Said || isStep) {
            remark(match.from(), match.to());
            return index;
        }
        if (match.facet() instanceof Facet.Doubt doubt) {
            problems.add(new Problem(match.from(), match.to(), doubt.readings(), false));
            return index;
        }
        if (match.facet() instanceof Facet.New) {
            problems.add(new Problem(match.from(), match.to(), List.of(), true));
        }
        typed += match.to() - match.from();
        remarked = null;
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
        unknownWords += to - from;
        while (index > 0 && matches.get(index - 1).facet() instanceof Facet.Filler) {
            from = matches.get(--index).from();
        }
        remark(from, to);
        return last;
    }

    /** Words that go on after a comma are one remark, as the coach wrote it. */
    private void remark(int from, int to) {
        boolean goesOn = remarked == placing.current() && isJoined(remarkedTo, from);
        remarkedFrom = goesOn ? remarkedFrom : from;
        String text = tokens.verbatim(remarkedFrom, to);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        for (int i = from; i < to; i++) {
            saidWords += Chatter.isSaid(tokens.at(i).text()) ? 1 : 0;
        }
        if (!text.isEmpty()) {
            if (goesOn) {
                placing.current().remarks().removeLast();
            }
            placing.current().remark(text);
            remarked = placing.current();
            remarkedTo = to;
        }
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "(", ")", "[", "]", "|")) {
                return false;
            }
        }
        return true;
    }
}
