package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Change;
import app.longrun.prescriptions.whiteboard.Entry;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.Part;
import app.longrun.prescriptions.whiteboard.Piece;
import app.longrun.prescriptions.whiteboard.Whiteboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what was heard into parts and pieces: a heading opens a part, a format or the line after a blank one a piece. */
final class BoardBuilder {

    private final List<Part> parts = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Heading heading;
    private @Nullable Format format;

    boolean isEveryMinute() {
        return format != null && (format.kind() == Format.Kind.EMOM || format.kind() == Format.Kind.EVERY);
    }

    void blank() {
        if (!entries.isEmpty()) {
            closePiece();
        }
    }

    Understood add(Understood understood) {
        boolean closes = understood.heard().size() > 1
                && understood.heard().stream().anyMatch(heard -> heard instanceof Format own && isFrame(own.kind()));
        for (Heard heard : understood.heard()) {
            switch (heard) {
                case Heading other -> {
                    closePart();
                    heading = other;
                }
                case Format other -> {
                    if (!(other.kind() == Format.Kind.CAP && takesCap(other))) {
                        closePiece();
                        format = other;
                    }
                }
                case Entry entry -> entries.add(entry);
            }
        }
        if (closes) {
            closePiece();
        }
        return understood;
    }

    /** A buy-in with its work on the same line ends with the line. */
    private static boolean isFrame(Format.Kind kind) {
        return kind == Format.Kind.BUY_IN || kind == Format.Kind.CASH_OUT;
    }

    private boolean takesCap(Format cap) {
        if (format == null
                || format.capSeconds() != null
                || cap.minutes() != null
                || !cap.remark().isEmpty()) {
            return false;
        }
        format = new Format(
                format.kind(),
                format.minutes(),
                format.everySeconds(),
                format.rounds(),
                format.work(),
                format.recovery(),
                cap.capSeconds(),
                format.scheme(),
                format.inPairs(),
                format.remark());
        return true;
    }

    /** Hangs changes under the line they change, or keeps them for the whole piece; a level alone is a note. */
    Understood change(Levelled levelled, Understood changes, boolean indented, String line) {
        if (changes.heard().isEmpty()) {
            return add(new Understood(List.of(new Note(line)), changes.offers()));
        }
        for (Heard heard : changes.heard()) {
            Change change = (Change) heard;
            int host = levelled.all() ? -1 : host(change, indented);
            if (host < 0) {
                entries.add(change);
            } else if (entries.get(host) instanceof Line own) {
                List<Change> more = new ArrayList<>(own.changes());
                more.add(change);
                entries.set(host, own.withChanges(more));
            }
        }
        return changes;
    }

    private int host(Change change, boolean indented) {
        int last = -1;
        int lines = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Line line) {
                lines++;
                last = i;
                if (!indented && change instanceof Change.Instead instead && sharesMovement(line, instead.line())) {
                    return i;
                }
            }
        }
        if (indented) {
            return last;
        }
        return change instanceof Change.Reshaped || lines != 1 ? -1 : last;
    }

    private static boolean sharesMovement(Line one, Line other) {
        return one.movements().stream()
                .filter(MovementWord::isKnown)
                .anyMatch(word -> other.movements().stream().anyMatch(same -> Objects.equals(same.id(), word.id())));
    }

    Whiteboard whiteboard() {
        closePart();
        return new Whiteboard(parts);
    }

    private void closePiece() {
        if (format != null || !entries.isEmpty()) {
            pieces.add(new Piece(format, entries));
        }
        format = null;
        entries.clear();
    }

    private void closePart() {
        closePiece();
        if (heading != null || !pieces.isEmpty()) {
            parts.add(new Part(heading, pieces));
        }
        heading = null;
        pieces.clear();
    }
}
