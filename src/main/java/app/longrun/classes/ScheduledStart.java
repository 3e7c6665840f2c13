package app.longrun.classes;

/** A class that was put on the schedule, and when exactly. */
public record ScheduledStart(ClassId id, StartTime start) {}
