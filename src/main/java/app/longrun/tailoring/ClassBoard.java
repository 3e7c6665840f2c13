package app.longrun.tailoring;

import java.time.LocalDateTime;

/**
 * A class with what is done in it.
 *
 * @param startsAt on the gym's clocks
 * @param text the whiteboard; empty = nobody wrote it down
 */
public record ClassBoard(String name, LocalDateTime startsAt, int minutes, String text) {}
