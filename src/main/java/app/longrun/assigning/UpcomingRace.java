package app.longrun.assigning;

import app.longrun.calendar.SessionId;
import java.io.Serializable;
import java.time.LocalDate;

/** A race that is still to come. */
public record UpcomingRace(SessionId id, String name, LocalDate on) implements Serializable {}
