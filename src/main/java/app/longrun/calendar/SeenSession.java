package app.longrun.calendar;

import java.io.Serializable;

/** A session as somebody saw it: whoever changes what has changed since changes nothing. */
public record SeenSession(SessionId id, int version) implements Serializable {}
