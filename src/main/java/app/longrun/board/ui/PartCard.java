package app.longrun.board.ui;

import app.longrun.board.BoardSpan;
import java.util.List;

/**
 * Some weeks of some members: what the browser knew of them gives way to it.
 *
 * @param total how many members there are, shown or not
 */
record PartCard(String monday, int weeks, List<RowCard> rows, int total) {

    static PartCard of(BoardSpan span, List<RowCard> rows, int total) {
        return new PartCard(span.monday().toString(), span.weeks(), rows, total);
    }
}
