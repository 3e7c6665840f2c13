package app.longrun.palette;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that fits what was typed.
 *
 * @param key its id, or a library block's code
 * @param at when it is, on the gym's clocks; a session of a day alone is at its midnight
 */
public record Found(
        FoundKind kind, String key, String title, @Nullable LocalDateTime at) {}
