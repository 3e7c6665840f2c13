package app.longrun.reporting;

/** Something now, and the same in the period of equal length before. */
public record Compared<T>(T now, T before) {}
