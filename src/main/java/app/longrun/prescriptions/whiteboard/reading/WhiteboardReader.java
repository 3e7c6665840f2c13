package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Change;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Level;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads what a coach wrote, line by line: every line is typed, kept as a note, or left open as a question; nothing is lost, nothing throws,
 * and the work done grows with the length of the text. A line of more than 400 characters is kept as notes and not typed.
 */
public final class WhiteboardReader {

    /** The longest line that is typed, in characters. */
    public static final int LONGEST_LINE = 400;

    private WhiteboardReader() {}

    /** The board a text describes, and what each of its lines said. */
    public static Reading read(String text, Vocabulary vocabulary) {
        LineReader reader = new LineReader(vocabulary.spellings());
        BoardBuilder board = new BoardBuilder();
        List<ReadLine> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            String line = text.substring(from, to);
            Understood understood = read(line, reader, board);
            lines.add(new ReadLine(lines.size() + 1, line, understood.heard(), understood.offers()));
            from = to + 1;
        }
        return new Reading(board.whiteboard(), lines);
    }

    private static Understood read(String line, LineReader reader, BoardBuilder board) {
        String stripped = line.strip();
        if (Tokens.isBlank(stripped)) {
            board.blank();
            return new Understood(List.of(), List.of());
        }
        Understood understood = stripped.length() > LONGEST_LINE
                ? board.add(Kept.whole(stripped))
                : read(stripped, reader, board, Character.isWhitespace(line.charAt(0)));
        return understood;
    }

    private static Understood read(String line, LineReader reader, BoardBuilder board, boolean indented) {
        if (line.indexOf('\r') >= 0) {
            return board.add(Kept.whole(line));
        }
        if (line.startsWith("//") && line.length() > 2 && !line.substring(2).isBlank()) {
            return board.add(note(line.substring(2).strip(), reader));
        }
        if (line.startsWith("? ")) {
            String open = line.substring(2).strip();
            List<Offer> offers =
                    reader.read(Tokens.of(open), 0, "", board.isEveryMinute()).offers();
            return board.add(new Understood(List.of(new Ask(open)), offers));
        }
        Heading heading = Headings.canonical(line);
        if (heading != null) {
            return board.add(new Understood(List.of(heading), List.of()));
        }
        return written(line, reader, board, indented);
    }

    private static Understood note(String text, LineReader reader) {
        Understood again = reader.read(Tokens.of(text), 0, "", false);
        boolean isNote = again.heard().size() == 1 && again.heard().getFirst() instanceof Note;
        return new Understood(List.of(new Note(text)), isNote ? again.offers() : List.of());
    }

    private static Understood written(String line, LineReader reader, BoardBuilder board, boolean indented) {
        int slashes = line.startsWith("// ") ? 0 : line.indexOf(" // ");
        String remark = slashes < 0 ? "" : line.substring(slashes + 3).strip();
        Tokens tokens = Tokens.of(remark.isEmpty() ? line : line.substring(0, slashes));
        Levelled levelled = Marks.level(tokens, 0);
        if (levelled != null) {
            return board.change(levelled, changes(tokens, levelled, remark, reader), indented, line);
        }
        Scored scored = remark.isEmpty() ? Scores.at(tokens) : null;
        if (scored != null) {
            String more = tokens.rest(scored.to());
            List<Heard> heard = more.isEmpty() ? List.of(scored.scoring()) : List.of(scored.scoring(), new Note(more));
            return board.add(new Understood(heard, List.of()));
        }
        Opened opened = remark.isEmpty() ? Headings.at(tokens) : null;
        if (opened != null && opened.to() >= tokens.size()) {
            return board.add(new Understood(shared(opened, List.of()), List.of()));
        }
        if (opened != null) {
            Understood work = reader.read(tokens, opened.to(), "", false);
            if (work.isTyped()) {
                return board.add(new Understood(shared(opened, work.heard()), work.offers()));
            }
            String name = tokens.rest(opened.to());
            boolean isName = opened.heading().name().isEmpty()
                    && name.indexOf('|') < 0
                    && name.chars().noneMatch(Character::isDigit)
                    && work.heard().getFirst() instanceof Note
                    && work.offers().isEmpty();
            if (isName) {
                Heading named = opened.heading();
                return board.add(new Understood(
                        List.of(new Heading(named.kind(), name, named.minutes(), named.zones(), named.effort())),
                        List.of()));
            }
        }
        Opened within = opened == null && remark.isEmpty() ? Headings.within(tokens) : null;
        if (within != null) {
            String rest = tokens.verbatim(0, within.to()) + " " + tokens.rest(HeadingWords.behind(tokens, within.to()));
            Understood work = reader.read(Tokens.of(rest), 0, "", false);
            if (work.isTyped()) {
                return board.add(new Understood(shared(within, work.heard()), work.offers()));
            }
        }
        Understood work = reader.read(tokens, 0, remark, board.isEveryMinute());
        return board.add(work.isTyped() ? work : whole(line, work));
    }

    /** The heading with the work on its line, which partners share where it says so. */
    private static List<Heard> shared(Opened opened, List<Heard> work) {
        List<Heard> heard = new ArrayList<>();
        heard.add(opened.heading());
        heard.addAll(work);
        if (opened.inPairs() && !work.isEmpty() && work.getFirst() instanceof Format format) {
            heard.set(1, format.shared());
        } else if (opened.inPairs()) {
            heard.add(1, Format.of(Format.Kind.PARTNER));
        }
        return heard;
    }

    /** A note and a question keep the remark too. */
    private static Understood whole(String line, Understood work) {
        Heard kept = work.heard().getFirst() instanceof Ask ? new Ask(line) : new Note(line);
        return new Understood(List.of(kept), work.offers());
    }

    private static Understood changes(Tokens tokens, Levelled levelled, String remark, LineReader reader) {
        if (isLeftOut(tokens, levelled.to()) && remark.isEmpty()) {
            return new Understood(List.of(new Change.LeftOut(levelled.level())), List.of());
        }
        if (levelled.to() >= tokens.size()) {
            return remark.isEmpty()
                    ? new Understood(List.of(), List.of())
                    : changed(levelled.level(), List.of(remarked(remark)));
        }
        Understood work = reader.read(tokens, levelled.to(), remark, false);
        if (work.isTyped()) {
            return new Understood(changed(levelled.level(), work.heard()).heard(), work.offers());
        }
        boolean isWords =
                work.heard().getFirst() instanceof Note && work.offers().isEmpty();
        return isWords && remark.isEmpty()
                ? changed(levelled.level(), List.of(remarked(tokens.rest(levelled.to()))))
                : new Understood(List.of(), work.offers());
    }

    private static Understood changed(Level level, List<Heard> heard) {
        List<Heard> changes = new ArrayList<>();
        for (Heard one : heard) {
            changes.add(
                    one instanceof Format format
                            ? new Change.Reshaped(level, format)
                            : new Change.Instead(level, (Line) one));
        }
        return new Understood(changes, List.of());
    }

    private static Line remarked(String remark) {
        Sketch sketch = new Sketch();
        sketch.remark(remark);
        return sketch.line();
    }

    private static boolean isLeftOut(Tokens tokens, int at) {
        String words = tokens.rest(at).toLowerCase(Locale.ROOT);
        return words.equals("leave out") || words.equals("left out") || words.equals("skip") || words.equals("omit");
    }
}
