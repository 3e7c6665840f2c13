package app.longrun.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A native table of figures with a caption; it stands beside each chart, and scrolls sideways on a phone. */
public final class FiguresTable extends Composite<Div> {

    private final List<FigureColumn> columns;

    /** A table; each row has as many cells as there are columns. */
    public FiguresTable(String caption, List<FigureColumn> columns, List<FigureRow> rows) {
        this.columns = List.copyOf(columns);
        Element table = new Element("table").setAttribute("class", "figures");
        table.appendChild(new Element("caption").setText(caption), head(), body(rows));
        getContent().addClassName("figures-scroll");
        getContent()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0")
                .appendChild(table);
    }

    private Element head() {
        Element row = new Element("tr");
        for (FigureColumn column : columns) {
            row.appendChild(
                    classed(new Element("th").setAttribute("scope", "col").setText(column.header()), column));
        }
        return new Element("thead").appendChild(row);
    }

    private Element body(List<FigureRow> rows) {
        Element body = new Element("tbody");
        for (FigureRow row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row needs %d cells, one a column, not %d"
                        .formatted(columns.size(), row.cells().size()));
            }
            Element line = new Element("tr");
            for (int index = 0; index < columns.size(); index++) {
                Element cell = index == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
                fill(cell, row.cells().get(index));
                line.appendChild(classed(cell, columns.get(index)));
            }
            body.appendChild(line);
        }
        return body;
    }

    private void fill(Element element, FigureCell cell) {
        if (cell.text() == null) {
            element.appendChild(
                    new Element("span").setAttribute("aria-hidden", "true").setText("–"),
                    new Element("span")
                            .setAttribute("class", "unseen")
                            .setText(getTranslation("platform.figures.missing")));
        } else if (cell.href() == null) {
            element.setText(cell.text());
        } else {
            element.appendChild(new Element("a")
                    .setAttribute("href", cell.href())
                    .setAttribute("router-link", true)
                    .setText(cell.text()));
        }
    }

    private static Element classed(Element cell, FigureColumn column) {
        return column.isNumber() ? cell.setAttribute("class", "number") : cell;
    }
}
