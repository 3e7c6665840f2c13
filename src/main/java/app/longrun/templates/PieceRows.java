package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Change;
import app.longrun.prescriptions.whiteboard.Entry;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Level;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one piece of work: as prescribed, and what the other levels do instead. */
final class PieceRows {

    private final Piece piece;
    private final PieceRounds rounds;

    PieceRows(Piece piece) {
        this.piece = piece;
        this.rounds = new PieceRounds(piece);
    }

    /** The rows, their lines counted from {@code first}. */
    List<LineDraft> from(int first) {
        List<LineDraft> rows = new ArrayList<>();
        int number = first;
        for (Entry entry : piece.entries()) {
            if (entry instanceof Line line && known(line).findAny().isPresent()) {
                rows.addAll(rows(number, line));
                number++;
            }
        }
        return rows;
    }

    private List<LineDraft> rows(int number, Line line) {
        List<LineDraft> rows = new ArrayList<>(rows(number, ScalingLevel.RX, line, piece.format()));
        Stream.concat(line.changes().stream(), changesOfAll(line)).forEach(change -> {
            ScalingLevel level = level(change.level());
            switch (change) {
                case Change.Instead instead ->
                    rows.addAll(rows(number, level, LineMerge.of(line, instead.line()), piece.format()));
                case Change.Reshaped reshaped -> rows.addAll(rows(number, level, line, reshaped.format()));
                case Change.LeftOut leftOut -> rows.add(leftOut(number, level, line));
            }
        });
        return rows;
    }

    /** What a level does with the whole piece, where the line itself says nothing of that level. */
    private Stream<Change> changesOfAll(Line line) {
        List<Level> own = line.changes().stream().map(Change::level).toList();
        return piece.entries().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .filter(change -> !own.contains(change.level()))
                .filter(change -> !(change instanceof Change.Instead(Level level, Line other))
                        || other.movements().isEmpty());
    }

    private List<LineDraft> rows(int number, ScalingLevel level, Line line, @Nullable Format format) {
        List<LineDraft> rows = new ArrayList<>();
        Stream.concat(Stream.of(line), line.alternatives().stream())
                .forEach(choice -> known(choice)
                        .forEach(movement -> rows.add(LineRow.of(
                                number, rows.size() + 1, level, choice, movement, rounds.words(format, choice)))));
        return rows;
    }

    private static LineDraft leftOut(int number, ScalingLevel level, Line line) {
        return LineDraft.empty(number, 1, level)
                .leavingOut(known(line).findFirst().orElseThrow());
    }

    /** The movements of the library; of a new one neither leg load nor contacts are known, so its line stays open. */
    private static Stream<String> known(Line line) {
        return line.movements().stream().map(MovementWord::id).filter(Objects::nonNull);
    }

    private static ScalingLevel level(Level level) {
        return switch (level) {
            case RX -> ScalingLevel.RX;
            case SCALED -> ScalingLevel.SCALED;
            case BEGINNER -> ScalingLevel.BEGINNER;
        };
    }
}
