package app.longrun.assigning;

import app.longrun.calendar.AnchoredSessions;
import app.longrun.calendar.RaceMoved;
import app.longrun.identity.AuditTrail;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets blocks follow their race in the transaction in which it moves; it is on the trail, and told. */
@Component
class RaceFollowing {

    private final Following following;
    private final AnchoredBlockRows blocks;
    private final AnchoredSessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    RaceFollowing(
            Following following,
            AnchoredBlockRows blocks,
            AnchoredSessions sessions,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.following = following;
        this.blocks = blocks;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    void on(RaceMoved race) {
        for (Followed followed : following.of(race.member(), race.from(), race.to())) {
            if (!followed.isTaken()) {
                follow(race, followed);
            }
        }
    }

    private void follow(RaceMoved race, Followed followed) {
        AnchoredBlock block = followed.block();
        blocks.follow(block, race.to(), followed.span());
        if (followed.moves().isEmpty()) {
            return;
        }
        sessions.move(race.member(), followed.moves());
        audit.record(
                "followed its race",
                "block",
                block.id().id(),
                "%s from %s to %s, %d sessions"
                        .formatted(
                                block.name(),
                                race.from(),
                                race.to(),
                                followed.moves().size()),
                List.of(race.member()));
        LocalDate first = followed.firstDay();
        events.publishEvent(new PlanChanged(
                Set.of(race.member()),
                PlanChange.ADJUSTED,
                block.name(),
                followed.moves().size(),
                first));
    }
}
