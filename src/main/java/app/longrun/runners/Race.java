package app.longrun.runners;

import app.longrun.calendar.SessionId;
import java.io.Serializable;
import java.time.LocalDate;

/** A race a member trains for, as it stands on their calendar. */
public record Race(SessionId id, String name, LocalDate on, int metres) implements Serializable {}
