package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.Piece;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often a line of a piece is done, and how, in words that begin with the number where it is known. */
final class PieceRounds {

    private static final int TABATA = 8;

    private final int slots;

    PieceRounds(Piece piece) {
        List<Line> lines = piece.entries().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        int marked = lines.stream().mapToInt(PieceRounds::slot).max().orElse(0);
        this.slots = marked > 0 ? marked : Math.max(1, lines.size());
    }

    /** {@code 6 rounds; EMOM, 30 min; minute 1}: the rounds of the format times the sets of the line. */
    String words(@Nullable Format format, Line line) {
        List<String> words = new ArrayList<>();
        int sets = line.sets() == null ? 1 : line.sets();
        int rounds = sets * (format == null ? 1 : rounds(format));
        if (rounds > 1) {
            words.add(rounds + " rounds");
        }
        if (format != null) {
            String canonical = WhiteboardWriter.write(format);
            words.add(canonical.endsWith(":") ? canonical.substring(0, canonical.length() - 1) : canonical);
        }
        Recovery recovery = line.recovery();
        if (recovery != null && recovery.movement() != null) {
            words.add("recovery " + LineWords.of(recovery.quantity()) + " "
                    + recovery.movement().word());
        }
        if (!line.remark().isEmpty()) {
            words.add(line.remark());
        }
        return String.join("; ", words);
    }

    private int rounds(Format format) {
        Integer stated = format.rounds();
        Integer minutes = format.minutes();
        return switch (format.kind()) {
            case TABATA -> stated == null ? TABATA : stated;
            case EMOM, EVERY -> loops(format, stated, minutes);
            default -> stated == null ? 1 : stated;
        };
    }

    /** Intervals of a clock go round its slots: EMOM 30 of five minutes is six loops. */
    private int loops(Format format, @Nullable Integer stated, @Nullable Integer minutes) {
        Integer every = format.everySeconds();
        int seconds = every == null ? 60 : every;
        if (stated != null) {
            return Math.max(1, minutes == null && slots > 1 ? Math.ceilDiv(stated, slots) : stated);
        }
        return minutes == null ? 1 : Math.max(1, minutes * 60 / seconds / slots);
    }

    private static int slot(Line line) {
        return switch (line.mark()) {
            case Mark.Minute(int number) -> number;
            case Mark.Station(int number) -> number;
            case Mark.Group group -> 0;
            case null -> 0;
        };
    }
}
