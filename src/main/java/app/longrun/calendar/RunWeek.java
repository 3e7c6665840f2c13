package app.longrun.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A run that comes of something repeating, once a week.
 *
 * @param keyRun what repeats
 * @param week its Monday
 * @param run as it should stand
 */
public record RunWeek(UUID keyRun, LocalDate week, PlannedSession run) {}
