package app.longrun.authoring;

import app.longrun.strength.WeekTotals;

/** The work of one week, each session of it once. */
public record WeekWork(int week, WeekTotals totals) {}
