package app.longrun.legload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stood before it gave way.
 *
 * @param at its time; none = any time of the day
 */
public record Home(LocalDate on, @Nullable LocalTime at) implements Serializable {}
