package app.longrun.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * Some of the members asked for, those first who need a word.
 *
 * @param today on the gym's clocks
 * @param page which page this is, from 1
 * @param total how many members there are on all pages
 */
public record RosterPage(LocalDate today, List<RosterRow> rows, int page, int total) {

    /** How many members a page holds at most. */
    public static final int SIZE = 50;

    public RosterPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; one also when there is nobody. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
