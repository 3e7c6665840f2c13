package app.longrun.calendar;

import app.longrun.identity.MemberId;
import java.time.LocalDate;

/**
 * A planned session that a coach's act has changed.
 *
 * @param isShown whether its member sees it, now or one day by itself
 */
public record TouchedSession(MemberId member, LocalDate on, boolean isShown) {}
