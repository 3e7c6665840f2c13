package app.longrun.prescriptions.whiteboard;

import java.util.ArrayList;
import java.util.List;

/** Writes a board as canonical text, which is read back as the same board. */
public final class WhiteboardWriter {

    private WhiteboardWriter() {}

    /** The canonical text: a heading line for each part, a blank line between pieces, changes indented under their line. */
    public static String write(Whiteboard whiteboard) {
        List<String> lines = new ArrayList<>();
        for (Part part : whiteboard.parts()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (part.heading() != null) {
                lines.add(FormatText.of(part.heading()));
            }
            for (int i = 0; i < part.pieces().size(); i++) {
                if (i > 0) {
                    lines.add("");
                }
                write(part.pieces().get(i), lines);
            }
        }
        return String.join("\n", lines);
    }

    /** The canonical text of one line, format or heading, with the indented lines of its changes. */
    public static String write(Heard heard) {
        List<String> lines = new ArrayList<>();
        write(heard, lines);
        return String.join("\n", lines);
    }

    private static void write(Piece piece, List<String> lines) {
        if (piece.format() != null) {
            lines.add(FormatText.of(piece.format()));
        }
        piece.entries().forEach(entry -> write(entry, lines));
    }

    private static void write(Heard heard, List<String> lines) {
        switch (heard) {
            case Heading heading -> lines.add(FormatText.of(heading));
            case Format format -> lines.add(FormatText.of(format));
            case Line line -> {
                lines.add(LineText.of(line));
                line.changes().forEach(change -> lines.add("  " + change.level().label() + ": " + body(change)));
            }
            case Change change -> lines.add(change.level().label() + ", all: " + body(change));
            case Scoring scoring -> lines.add("Score: " + scoring.score().label());
            case Note note -> lines.add("// " + note.text());
            case Ask ask -> lines.add("? " + ask.text());
        }
    }

    private static String body(Change change) {
        return switch (change) {
            case Change.Instead instead -> LineText.of(instead.line());
            case Change.Reshaped reshaped -> FormatText.of(reshaped.format());
            case Change.LeftOut leftOut -> "leave out";
        };
    }
}
