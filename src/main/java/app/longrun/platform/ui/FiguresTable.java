package app.longrun.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A native table of figures with a caption; it stands beside each chart, and scrolls sideways on a phone. */
public final class FiguresTable extends Composite<Div> {

    /** A column; figures stand to the right so that their digits line up. */
    public record Column(String header, boolean isNumber) {

        /** A column of words. */
        public static Column text(String header) {
            return new Column(header, false);
        }

        /** A column of figures. */
        public static Column number(String header) {
            return new Column(header, true);
        }
    }

    /** What one cell shows, and where it leads; no text means that there is no data. */
    public record Cell(@Nullable String text, @Nullable String href) {

        /** A cell to read. */
        public static Cell of(String text) {
            return new Cell(text, null);
        }

        /** A cell that drills down to an address of this application, relative to its base. */
        public static Cell link(String text, String href) {
            return new Cell(text, href);
        }

        /** A cell without data, which is not the same as zero. */
        public static Cell missing() {
            return new Cell(null, null);
        }
    }

    /** One row; its first cell is the row's header. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }

        /** A row of texts. */
        public static Row of(String... texts) {
            return new Row(List.of(texts).stream().map(Cell::of).toList());
        }
    }

    private final List<Column> columns;

    /** A table; each row has as many cells as there are columns. */
    public FiguresTable(String caption, List<Column> columns, List<Row> rows) {
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
        for (Column column : columns) {
            row.appendChild(
                    classed(new Element("th").setAttribute("scope", "col").setText(column.header()), column));
        }
        return new Element("thead").appendChild(row);
    }

    private Element body(List<Row> rows) {
        Element body = new Element("tbody");
        for (Row row : rows) {
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

    private void fill(Element element, Cell cell) {
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

    private static Element classed(Element cell, Column column) {
        return column.isNumber() ? cell.setAttribute("class", "number") : cell;
    }
}
