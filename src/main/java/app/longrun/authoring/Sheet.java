package app.longrun.authoring;

import java.util.List;

/**
 * A block as the sheet opens it.
 *
 * @param lines those of every week, in the order of weeks, sessions and places
 * @param totals the work of each week, in order
 */
public record Sheet(SheetHead head, List<SheetLine> lines, List<WeekWork> totals) {

    public Sheet {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /** The lines of one week. */
    public List<SheetLine> week(int number) {
        return lines.stream().filter(line -> line.week() == number).toList();
    }
}
