package app.longrun.notices;

import java.time.LocalDateTime;

/**
 * Something somebody was told.
 *
 * @param at when, on the gym's clocks
 */
public record Notice(NoticeId id, NoticeText text, LocalDateTime at, boolean isUnread) {}
