package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of a line in the words of the whiteboard: {@code 12/9 cal}, {@code 24/16 kg, RPE 7}, {@code at threshold pace}. */
public final class LineWords {

    private LineWords() {}

    /** The amount; empty where none is written. */
    public static String of(@Nullable Quantity quantity) {
        return quantity == null ? "" : write(null, null, quantity, List.of(), null);
    }

    /** Loads and efforts. */
    public static String of(List<Loading> loadings) {
        return loadings.isEmpty() ? "" : write(null, null, null, loadings, null);
    }

    /** The pace. */
    public static String of(Pace pace) {
        return write(null, null, null, List.of(), pace);
    }

    /** The movements to choose from. */
    public static String movements(Line line) {
        return line.movements().stream().map(MovementWord::word).collect(Collectors.joining(" or "));
    }

    /**
     * The line with another amount, movement and load, everything else as it was; what a coach typed there stands in it
     * as typed.
     */
    public static String with(Line line, String amount, String movement, String load) {
        String sets = line.sets() == null ? "" : line.sets() + " x";
        String work = Stream.of(mark(line.mark()), sets, amount.strip(), movement.strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        String rest = rest(line);
        String typed = load.isBlank() ? work : work + ", " + load.strip();
        if (rest.isEmpty()) {
            return typed;
        }
        return typed + (rest.startsWith("//") ? " " : ", ") + rest;
    }

    private static String mark(@Nullable Mark mark) {
        return switch (mark) {
            case null -> "";
            case Mark.Group group -> group.text() + ")";
            case Mark.Minute(int number) -> "Minute " + number + ":";
            case Mark.Station(int number) -> "Station " + number + ":";
        };
    }

    private static String rest(Line line) {
        boolean hasMore = Stream.of(
                        line.pace(), line.zones(), line.tempo(), line.holdSeconds(), line.recovery(), line.within())
                .anyMatch(java.util.Objects::nonNull);
        return hasMore || !line.remark().isEmpty()
                ? WhiteboardWriter.write(new Line(
                        null,
                        null,
                        null,
                        line.within(),
                        List.of(),
                        List.of(),
                        line.pace(),
                        line.zones(),
                        line.tempo(),
                        line.holdSeconds(),
                        line.recovery(),
                        List.of(),
                        line.remark(),
                        List.of()))
                : "";
    }

    private static String write(
            @Nullable Mark mark,
            @Nullable Integer sets,
            @Nullable Quantity quantity,
            List<Loading> loadings,
            @Nullable Pace pace) {
        return WhiteboardWriter.write(new Line(
                mark, sets, quantity, null, List.of(), loadings, pace, null, null, null, null, List.of(), "",
                List.of()));
    }
}
