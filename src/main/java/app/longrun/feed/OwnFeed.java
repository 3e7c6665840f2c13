package app.longrun.feed;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own address for calendar programs, at most one. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class OwnFeed {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SUBJECT = "calendar address";

    private final FeedRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    OwnFeed(FeedRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is known of it, if there is one; its secret nobody knows but its holder. */
    @Transactional(readOnly = true)
    public Optional<FeedStatus> status() {
        return rows.of(self());
    }

    /** Makes a new one, told this once; the one before opens nothing any more. */
    public Secret make() {
        Secret secret = Secret.fresh(RANDOM);
        rows.replace(self(), secret, clock.instant());
        audit.record("made", SUBJECT, self().id(), "");
        return secret;
    }

    /** Stops it; where there is none, nothing happens. */
    public void stop() {
        rows.delete(self());
        audit.record("stopped", SUBJECT, self().id(), "");
    }

    private static MemberId self() {
        return Caller.current().self();
    }
}
