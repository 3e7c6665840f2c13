package app.longrun.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address that opens somebody's plan; days are on the gym's calendar.
 *
 * @param lastReadOn when a program last read it; none = not yet
 */
public record FeedStatus(LocalDate madeOn, @Nullable LocalDate lastReadOn) {}
