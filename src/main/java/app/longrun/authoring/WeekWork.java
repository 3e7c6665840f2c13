package app.longrun.authoring;

import app.longrun.strength.WeekTotals;
import org.jspecify.annotations.Nullable;

/**
 * The work of one week, each session of it once.
 *
 * @param contactsAllowed the most foot contacts the four weeks before allow, where there are more; else 0
 * @param load what it weighs for the member who was chosen; null for nobody
 */
public record WeekWork(
        int week,
        WeekTotals totals,
        int contactsAllowed,
        @Nullable WeekLoad load) {}
