package app.longrun.legload;

import org.jspecify.annotations.Nullable;

/**
 * What the trail says of a move.
 *
 * @param session as it stood
 * @param reason why it may run into what it runs into; none = into nothing
 */
record MoveTrace(
        GuardedSession session,
        MovePreview preview,
        @Nullable String reason) {

    String text() {
        String moved = "%s from %s to %s"
                .formatted(session.title(), session.on(), preview.session().on());
        return reason == null
                ? moved
                : "%s past %s: %s"
                        .formatted(
                                moved,
                                preview.hits().stream()
                                        .map(LegHit::rule)
                                        .distinct()
                                        .toList(),
                                reason);
    }
}
