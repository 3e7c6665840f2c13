package app.longrun.library;

import app.longrun.templates.LineAmount;
import app.longrun.templates.ZoneRange;
import org.jspecify.annotations.Nullable;

/**
 * One line of a segment at one level: a movement or an activity by its id. Lines of one segment, level and position are
 * alternatives.
 */
record LibraryLine(
        String level,
        int position,
        String itemId,
        boolean isActivity,
        @Nullable LineAmount amount,
        String unit,
        boolean perSide,
        @Nullable String load,
        @Nullable String intensity,
        @Nullable ZoneRange zone,
        @Nullable Integer restSeconds,
        String format) {

    boolean isOneOfSeveral() {
        return format.contains("choose one");
    }

    boolean isLeftOut() {
        return amount != null && amount.isLeftOut();
    }
}
