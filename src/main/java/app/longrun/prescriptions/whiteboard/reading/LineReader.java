package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.Phrases;
import app.longrun.prescriptions.whiteboard.facets.Phrasebook;
import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Reads the work on one line: a format, lines, or, where it cannot be typed, a note or a question with ways out. */
final class LineReader {

    private final Phrasebook phrasebook;
    private final Spellings spellings;

    LineReader(Spellings spellings) {
        this.phrasebook = new Phrasebook(spellings);
        this.spellings = spellings;
    }

    /** Reads from a token on; {@code remark} was split off the line's end. */
    Understood read(Tokens tokens, int from, String remark, boolean everyMinute) {
        Marked marked = Marks.at(tokens, from, everyMinute);
        if (marked.mark() instanceof Mark.Group && isName(tokens, from, marked.to())) {
            marked = new Marked(null, from);
        }
        Assembly assembly = new Assembly(tokens, phrasebook.read(tokens, marked.to()), spellings);
        String whole = tokens.rest(from);
        if (isNote(assembly)) {
            return new Understood(List.of(new Note(whole)), unnamed(tokens, assembly, remark));
        }
        if (assembly.problems().stream().anyMatch(problem -> !problem.unnamed())) {
            return ask(tokens, assembly, whole, remark);
        }
        List<Heard> heard = new ArrayList<>();
        List<Sketch> sketches = assembly.sketches();
        FormatSketch format = assembly.format();
        String own = assembly.looseRemark();
        if (format.isBegun()) {
            boolean isAlone = sketches.isEmpty();
            format.remark(isAlone ? joined(own, remark) : own);
            heard.add(format.format());
        }
        for (int i = 0; i < sketches.size(); i++) {
            Sketch sketch = sketches.get(i);
            if (i == 0 && marked.mark() != null) {
                sketch.mark(marked.mark());
            }
            if (i == 0 && !format.isBegun() && !own.isEmpty()) {
                sketch.remark(own);
            }
            if (i == sketches.size() - 1 && !remark.isEmpty()) {
                sketch.remark(remark);
            }
            heard.add(sketch.line());
        }
        return Tally.isKept(tokens, marked.to(), remark, heard)
                ? new Understood(heard, unnamed(tokens, assembly, remark))
                : new Understood(List.of(new Ask(whole)), List.of());
    }

    private boolean isName(Tokens tokens, int from, int to) {
        for (int end = Math.min(tokens.size(), from + Spellings.LONGEST); end > to; end--) {
            if (spellings.exactly(tokens, from, end) != null) {
                return true;
            }
        }
        return false;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private static boolean isNote(Assembly assembly) {
        boolean hasFormat = assembly.format().isBegun();
        List<Sketch> sketches = assembly.sketches();
        if (!hasFormat && sketches.isEmpty() && assembly.problems().stream().allMatch(Problem::unnamed)) {
            return true;
        }
        boolean isCounted = sketches.stream()
                .anyMatch(sketch -> sketch.hasQuantity() || sketch.hasSets() || sketch.hasAlternative());
        boolean isUncounted = !isCounted && !hasFormat && sketches.stream().noneMatch(Sketch::isMeasured);
        boolean isNamed = sketches.stream().anyMatch(Sketch::hasMovement);
        return (isUncounted && assembly.problems().stream().anyMatch(Problem::unnamed))
                || (isUncounted && assembly.isChat())
                || (sketches.isEmpty() && assembly.startsWithProse() && assembly.isChat())
                || (assembly.startsWithProse() && !hasFormat && !isCounted)
                || (!isNamed && !hasFormat && assembly.isMostlyWords());
    }

    /** The ways out where a name is not known. */
    private List<Offer> unnamed(Tokens tokens, Assembly assembly, String remark) {
        List<Offer> offers = new ArrayList<>();
        for (Problem problem : assembly.problems()) {
            if (problem.unnamed() && offers.isEmpty()) {
                for (Vocabulary.Item item : spellings.nearest(tokens, problem.from(), problem.to())) {
                    String replacement = replaced(tokens, problem, item.name(), remark);
                    offers.add(new Offer.Nearest(new MovementWord(item.id(), item.name()), replacement));
                }
                offers.add(new Offer.Create(name(tokens, problem)));
            }
        }
        return offers;
    }

    private static String name(Tokens tokens, Problem problem) {
        return tokens.verbatim(problem.from(), problem.to()).replace("{", "").replace("}", "");
    }

    private static Understood ask(Tokens tokens, Assembly assembly, String whole, String remark) {
        List<Offer> offers = new ArrayList<>();
        Problem problem = assembly.problems().getFirst();
        if (assembly.problems().size() == 1 && problem.from() >= 0) {
            problem.readings()
                    .forEach(reading -> offers.add(new Offer.ReadAs(replaced(tokens, problem, reading, remark))));
        }
        return new Understood(List.of(new Ask(whole)), offers);
    }

    private static String replaced(Tokens tokens, Problem problem, String text, String remark) {
        String line = tokens.line();
        String before = line.substring(0, tokens.at(problem.from()).start());
        String after = line.substring(tokens.at(problem.to() - 1).end());
        return (before + text + after).strip() + Phrases.remark(remark);
    }
}
