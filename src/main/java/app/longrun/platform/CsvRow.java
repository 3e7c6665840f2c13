package app.longrun.platform;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a comma-separated file. A field that breaks its rule is noted with file and line and answered with a harmless
 * stand-in, so that the whole file is checked in one go; nothing read from a row that is not {@link #isSound()} may be kept.
 */
public final class CsvRow {

    private final String file;
    private final long line;
    private final Map<String, String> fields;
    private final CsvProblems problems;
    private boolean sound = true;

    CsvRow(String file, long line, List<String> header, List<String> values, CsvProblems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
        this.fields = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            fields.put(header.get(i), values.get(i));
        }
    }

    /** Whether every field asked for so far kept its rule and no problem was noted. */
    public boolean isSound() {
        return sound;
    }

    /** Notes a problem of this row: {@code file line n: text}. */
    public void problem(String text) {
        sound = false;
        problems.add("%s line %d: %s".formatted(file, line, text));
    }

    /** The text as written, null when empty. */
    public @Nullable String textOrNull(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw new IllegalArgumentException("%s has no column %s".formatted(file, column));
        }
        return value.isEmpty() ? null : value;
    }

    /** The text as written, which must not be blank. */
    public String text(String column) {
        String value = textOrNull(column);
        if (value == null || value.isBlank()) {
            problem("%s is empty".formatted(column));
            return "?";
        }
        return value;
    }

    /** A text of the given form; the hint completes the sentence "… is not". */
    public String text(String column, Pattern form, String hint) {
        String value = text(column);
        if (sound && !form.matcher(value).matches()) {
            problem("%s '%s' is not %s".formatted(column, value, hint));
        }
        return value;
    }

    /** A whole number from low to high, both included. */
    public int integer(String column, int low, int high) {
        String value = textOrNull(column);
        if (value == null) {
            problem("%s is empty".formatted(column));
            return low;
        }
        if (!value.matches("-?\\d{1,9}")) {
            problem("%s '%s' is not a whole number".formatted(column, value));
            return low;
        }
        int number = Integer.parseInt(value);
        if (number < low || number > high) {
            problem("%s %d is not from %d to %d".formatted(column, number, low, high));
            return low;
        }
        return number;
    }

    /** A whole number from low to high, or null when empty. */
    public @Nullable Integer integerOrNull(String column, int low, int high) {
        return textOrNull(column) == null ? null : (Integer) integer(column, low, high);
    }

    /** Yes or no, each written in one way only. */
    public boolean flag(String column, String yes, String no) {
        return choice(column, List.of(no, yes)).equals(yes);
    }

    /** One of these words. */
    public String choice(String column, List<String> words) {
        return one(column, textOrNull(column), words);
    }

    /** A list written with semicolons, at least one entry, none twice. */
    public List<String> list(String column) {
        List<String> entries = Arrays.stream(text(column).split(";", -1)).toList();
        for (String entry : entries) {
            if (entry.isBlank() || !entry.equals(entry.strip())) {
                problem("%s has a blank or padded entry".formatted(column));
            }
        }
        if (entries.stream().distinct().count() < entries.size()) {
            problem("%s names an entry twice".formatted(column));
        }
        return entries;
    }

    /** A list written with semicolons, each entry one of these words. */
    public List<String> list(String column, List<String> words) {
        return list(column).stream()
                .map(entry -> one(column, entry, words))
                .distinct()
                .toList();
    }

    private String one(String column, @Nullable String value, List<String> words) {
        if (value != null && words.contains(value)) {
            return value;
        }
        problem(
                value == null
                        ? "%s is empty".formatted(column)
                        : "%s '%s' is none of %s".formatted(column, value, String.join(", ", words)));
        return words.getFirst();
    }
}
