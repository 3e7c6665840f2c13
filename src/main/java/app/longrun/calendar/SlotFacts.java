package app.longrun.calendar;

/**
 * A session of a block as it stands on every calendar.
 *
 * @param week of the block, from 1
 * @param session the letter of the session, such as A
 * @param purpose what it is for, in one line
 * @param legs what it asks of the legs
 */
public record SlotFacts(int week, String session, int minutes, String title, String purpose, LegFacts legs) {}
