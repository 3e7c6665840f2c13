package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lines as coaches write them with what a reader of the sport understands, compared with what was read. */
final class Corpus {

    /** One line, what was expected and what was read, each as sorted {@code key=value}. */
    record Result(String board, String text, List<String> expected, List<String> read) {

        boolean isEqual() {
            return expected.equals(read);
        }

        /** Whether the same amounts, loads and movements were read, told by other keys where the keys overlap. */
        boolean hasSameFacts() {
            return Facts.of(expected).equals(Facts.of(read));
        }

        /** Whether a number was read that a reader would not understand from the line, or one at all where it is open. */
        boolean hasWrongNumber() {
            List<String> wrong = new ArrayList<>(Facts.numbers(read));
            Facts.numbers(expected).forEach(wrong::remove);
            return !wrong.isEmpty();
        }

        @Override
        public String toString() {
            return "%s: %s%n    expected %s%n    read     %s".formatted(board, text, expected, read);
        }
    }

    private Corpus() {}

    static List<Result> results(String path) {
        Map<String, List<Map<String, String>>> boards = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.rows(path)) {
            boards.computeIfAbsent(Objects.requireNonNull(row.get("board")), board -> new ArrayList<>())
                    .add(row);
        }
        List<Result> results = new ArrayList<>();
        boards.forEach((board, rows) -> {
            String text = rows.stream().map(row -> row.get("text")).collect(Collectors.joining("\n"));
            Reading reading = WhiteboardReader.read(text, ShippedWords.ALL);
            for (int i = 0; i < rows.size(); i++) {
                results.add(new Result(
                        board,
                        Objects.requireNonNull(rows.get(i).get("text")),
                        pairs(Objects.requireNonNull(rows.get(i).get("expected"))),
                        Fields.of(reading.lines().get(i)).stream().sorted().toList()));
            }
        });
        return results;
    }

    /** Cuts {@code a=1 b='two words'} at the blanks outside the quotes. */
    private static List<String> pairs(String expected) {
        List<String> pairs = new ArrayList<>();
        StringBuilder pair = new StringBuilder();
        boolean quoted = false;
        for (char c : (expected + " ").toCharArray()) {
            boolean opens = c == '\'' && !quoted && pair.toString().endsWith("=");
            boolean closes = c == '\'' && quoted;
            if (opens || closes) {
                quoted = opens;
            } else if (c == ' ' && !quoted) {
                if (!pair.isEmpty()) {
                    pairs.add(pair.toString());
                }
                pair.setLength(0);
            } else {
                pair.append(c);
            }
        }
        return pairs.stream().sorted().toList();
    }
}
