package app.longrun.calendar;

import app.longrun.identity.MemberId;
import java.time.LocalDate;

/**
 * A race stands on another day; published in the same transaction, before {@link CalendarChanged}, so that what is counted
 * back from the race has followed it when others make way.
 */
public record RaceMoved(MemberId member, LocalDate from, LocalDate to) {}
