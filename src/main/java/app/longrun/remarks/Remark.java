package app.longrun.remarks;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the story of a session.
 *
 * @param author by name; none = a rule
 * @param isMine whether the reader has said it
 * @param said in their own words; empty = nothing more was said
 * @param from the day the session stood on, where it was moved
 * @param to the day it was moved to
 * @param at on the gym's clocks
 */
public record Remark(
        UUID id,
        RemarkKind kind,
        @Nullable String author,
        boolean isMine,
        String said,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDateTime at)
        implements Serializable {}
