package app.longrun.pain;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A coach's word about a site.
 *
 * @param at on the gym's wall clock
 * @param isClosing whether the flag is closed by it; else the plan goes on under the open flag
 */
public record Review(LocalDateTime at, boolean isClosing) implements Serializable {}
