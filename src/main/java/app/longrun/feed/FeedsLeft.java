package app.longrun.feed;

import app.longrun.identity.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves a gym takes nothing of its plan along: their address stops in the transaction in which they leave. */
@Component
class FeedsLeft {

    private final FeedRows rows;

    FeedsLeft(FeedRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(PersonLeft event) {
        rows.delete(event.member());
    }
}
