package app.longrun.legload;

import java.io.Serializable;

/** A calendar and whose it is. */
public record NamedCalendar(String name, GuardedCalendar calendar) implements Serializable {}
