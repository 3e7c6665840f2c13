package app.longrun.prescriptions.whiteboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The canonical text of a line: {@code A1) 3 x 8/side Split squat, 2 x 16 kg, RPE 7, tempo 31X1, rest 90 s // slowly}. */
final class LineText {

    private LineText() {}

    static String of(Line line) {
        return of(line, false);
    }

    /** An alternative always names its unit, for that is what tells it from another movement. */
    private static String of(Line line, boolean isAlternative) {
        String mark = line.mark() == null ? "" : Phrases.of(line.mark());
        String alternatives = line.alternatives().stream()
                .map(other -> " or " + of(other, true))
                .collect(Collectors.joining());
        List<String> parts = new ArrayList<>();
        add(parts, work(line, isAlternative));
        if (line.within() != null) {
            parts.add("in " + Phrases.of(line.within()));
        }
        line.loadings().forEach(loading -> parts.add(Phrases.of(loading)));
        if (line.pace() != null) {
            parts.add(Phrases.of(line.pace()));
        }
        if (line.zones() != null) {
            parts.add(line.zones().text());
        }
        if (line.tempo() != null) {
            parts.add("tempo " + line.tempo().text());
        }
        if (line.holdSeconds() != null) {
            parts.add("hold " + line.holdSeconds() + " s");
        }
        // The rest of a line belongs to it and not to its last alternative.
        if (line.recovery() != null) {
            parts.add(Phrases.of(line.recovery()));
        }
        return (mark + String.join(", ", parts) + alternatives + Phrases.remark(line.remark())).strip();
    }

    private static String work(Line line, boolean isAlternative) {
        String movements = line.movements().stream().map(LineText::word).collect(Collectors.joining(" or "));
        List<String> words = new ArrayList<>();
        if (line.sets() != null) {
            words.add(sets(line, line.sets()));
        }
        add(
                words,
                line.quantity() == null
                        ? null
                        : isAlternative ? Phrases.of(line.quantity()) : amount(line.quantity(), movements));
        add(words, movements);
        return String.join(" ", words);
    }

    /** Sets of no amount are named, for 12 x burpees is twelve of them. */
    private static String sets(Line line, int sets) {
        if (line.quantity() != null) {
            return sets + " x";
        }
        return line.movements().isEmpty() ? "sets " + sets : sets + " sets";
    }

    /** A name that is not known stands in braces, so that it is read as the name whatever its words say. */
    private static String word(MovementWord movement) {
        return movement.isKnown() ? movement.word() : "{" + movement.word() + "}";
    }

    private static String amount(Quantity quantity, String movements) {
        boolean isBare = quantity.unit() == Quantity.Unit.REPS
                && quantity.isWhole()
                && !(quantity.size() instanceof Quantity.Size.Most)
                && !(quantity.size() instanceof Quantity.Size.Pair)
                && isPlain(movements);
        return isBare ? Phrases.bare(quantity) : Phrases.of(quantity);
    }

    /** Whether a number may stand before this word without being taken for its unit. */
    private static boolean isPlain(String movement) {
        int end = 0;
        while (end < movement.length() && Character.isLetter(movement.charAt(end))) {
            end++;
        }
        String first = movement.substring(0, end).toLowerCase(Locale.ROOT);
        return movement.startsWith("{") || (end > 2 && UnitWords.of(first) == null);
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            words.add(word);
        }
    }
}
