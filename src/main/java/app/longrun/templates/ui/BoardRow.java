package app.longrun.templates.ui;

import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import com.vaadin.flow.component.Component;
import java.util.List;

/** One line of the text in the structure. */
sealed interface BoardRow permits PartRow, LineEditor, WordsRow {

    /** Shows the line with the lines under it that say what other levels do. */
    void show(ReadLine line, List<ReadLine> changes);

    /** What stands on the page. */
    Component component();
}
