package app.longrun.safety;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What a coach said about a site.
 *
 * @param at on the gym's clocks
 */
public record CoachWord(BodySite site, ReviewKind kind, String words, String coach, LocalDateTime at)
        implements Serializable {}
