package app.longrun.authoring;

import app.longrun.strength.WeekTotals;

/**
 * The work of one week, each session of it once.
 *
 * @param contactsAllowed the most foot contacts the four weeks before allow, where there are more; else 0
 */
public record WeekWork(int week, WeekTotals totals, int contactsAllowed) {}
