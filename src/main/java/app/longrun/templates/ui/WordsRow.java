package app.longrun.templates.ui;

import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A line that stands in the structure in its own words: a format, a score, a remark, or one still open. */
final class WordsRow extends Composite<Paragraph> implements BoardRow {

    @Override
    public void show(ReadLine line, List<ReadLine> changes) {
        getContent().setText(line.text().strip());
        getContent().setClassName("board-words");
        getContent().setClassName("open", line.isOpen());
    }

    @Override
    public Component component() {
        return this;
    }
}
