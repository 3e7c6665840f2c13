package app.longrun.authoring;

import app.longrun.identity.MemberId;
import java.util.List;

/**
 * A block as the sheet opens it.
 *
 * @param reader whose screen it is
 * @param lines those of every week, in the order of weeks, sessions and places
 * @param totals the work of each week, in order
 */
public record Sheet(MemberId reader, SheetHead head, List<SheetLine> lines, List<WeekWork> totals) {

    public Sheet {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /** The lines of one week. */
    public List<SheetLine> week(int number) {
        return lines.stream().filter(line -> line.week() == number).toList();
    }
}
