package app.longrun.templates.ui;

import app.longrun.prescriptions.whiteboard.Change;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Level;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.reading.Reading;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import app.longrun.templates.LineItems;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** The structure read from the text: parts and lines to change in place, each change rewriting its own line of the text. */
final class BoardSheet extends Composite<Div> {

    private final transient LineItems items;
    private final SerializableConsumer<BoardEdit> edited;
    private final List<BoardRow> rows = new ArrayList<>();
    private List<String> shape = List.of();

    BoardSheet(LineItems items, SerializableConsumer<BoardEdit> edited) {
        this.items = items;
        this.edited = edited;
        getContent().addClassName("board-sheet");
    }

    /** Shows a text as it was read; fields stay where they are while only their content changes. */
    void show(Reading reading) {
        List<ReadLine> shown = reading.lines().stream()
                .filter(line -> !line.heard().isEmpty() && !isChange(line))
                .toList();
        List<String> now = shown.stream().map(BoardSheet::kind).toList();
        if (!now.equals(shape)) {
            shape = now;
            rows.clear();
            getContent().removeAll();
            shown.forEach(line -> append(row(line)));
        }
        for (int i = 0; i < shown.size(); i++) {
            rows.get(i).show(shown.get(i), changes(reading, shown.get(i)));
        }
    }

    private void append(BoardRow row) {
        rows.add(row);
        getContent().add(row.component());
    }

    private BoardRow row(ReadLine line) {
        return switch (kind(line)) {
            case "heading" -> new PartRow(edited);
            case "line" -> new LineEditor(edited, items);
            default -> new WordsRow();
        };
    }

    private static String kind(ReadLine line) {
        Heard first = line.heard().getFirst();
        if (line.heard().size() > 1) {
            return "words";
        }
        if (first instanceof Heading) {
            return "heading";
        }
        return first instanceof Line work
                        && work.alternatives().isEmpty()
                        && !work.movements().isEmpty()
                ? "line"
                : "words";
    }

    private static boolean isChange(ReadLine line) {
        return line.heard().getFirst() instanceof Change;
    }

    /** The lines right under this one that say what other levels do. */
    private static List<ReadLine> changes(Reading reading, ReadLine line) {
        return reading.lines().stream()
                .skip(line.number())
                .takeWhile(next -> !next.heard().isEmpty() && isChange(next))
                .toList();
    }

    static Level level(ReadLine change) {
        return ((Change) change.heard().getFirst()).level();
    }
}
