package app.longrun.operators;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.ForOperators;
import app.longrun.identity.SignedIn;
import app.longrun.identity.StepUp;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymSlug;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * What an operator does to a gym: visit it, suspend it, open it again. Each stands on the gym's trail before it is done,
 * and its owners are told by mail.
 */
@Service
public class GymCare {

    /** As long as a visit may last. */
    public static final Duration LONGEST_VISIT = Duration.ofHours(4);

    private final AccountsDatabase accounts;
    private final OperatorTrail trail;
    private final SystemDoor door;
    private final Clock clock;

    GymCare(AccountsDatabase accounts, OperatorTrail trail, SystemDoor door, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Lets the operator look round in {@code slug} for {@code howLong}: pages everybody in a gym or its owner may read, no
     * health, and nothing can be changed.
     */
    @ForOperators
    @StepUp
    public void visit(GymSlug slug, String reason, Duration howLong) {
        Reason why = Reason.typed(reason);
        if (howLong.isNegative() || howLong.isZero() || howLong.compareTo(LONGEST_VISIT) > 0) {
            throw new Refusal("operators.visit.length");
        }
        Instant until = clock.instant().plus(howLong);
        act(
                slug,
                "began",
                "support visit",
                why.text(),
                Notice.VISIT,
                gym -> accounts.client()
                        .sql("insert into accounts.support_visit (id, gym_id, person_id, reason, began_at, ends_at)"
                                + " values (?, ?, ?, ?, ?, ?)")
                        .params(
                                Ids.next(),
                                gym.id().id(),
                                operator().id().id(),
                                why.text(),
                                now(),
                                until.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Ends the operator's visit in {@code slug} before its time. */
    @ForOperators
    public void leave(GymSlug slug) {
        act(
                slug,
                "ended",
                "support visit",
                "",
                null,
                gym -> accounts.client()
                        .sql(
                                "update accounts.support_visit set ends_at = greatest(:now, began_at + interval '1 microsecond')"
                                        + " where gym_id = :gym and person_id = :operator and ends_at > :now")
                        .param("now", now())
                        .param("gym", gym.id().id())
                        .param("operator", operator().id().id())
                        .update());
    }

    /** Closes {@code slug} to everybody in it, from the next request on. */
    @ForOperators
    @StepUp
    public void suspend(GymSlug slug, String reason) {
        Reason why = Reason.typed(reason);
        act(
                slug,
                "suspended",
                "gym",
                why.text(),
                Notice.SUSPENDED,
                gym -> accounts.client()
                        .sql("update accounts.gym set suspended_at = ?, suspended_because = ? where id = ?")
                        .params(now(), why.text(), gym.id().id())
                        .update());
    }

    /** Opens a suspended gym again. */
    @ForOperators
    @StepUp
    public void lift(GymSlug slug) {
        act(
                slug,
                "opened again",
                "gym",
                "",
                Notice.LIFTED,
                gym -> accounts.client()
                        .sql("update accounts.gym set suspended_at = null, suspended_because = null where id = ?")
                        .params(gym.id().id())
                        .update());
    }

    private void act(
            GymSlug slug, String action, String subject, String detail, @Nullable Notice notice, Consumer<Gym> change) {
        Gym gym = door.gym(slug).orElseThrow(() -> new Refusal("operators.nogym"));
        SignedIn operator = operator();
        door.within(SystemActor.OPERATOR, gym.id(), () -> {
            trail.record(action, subject, operator.name(), detail);
            return null;
        });
        accounts.together(() -> {
            change.accept(gym);
            if (notice != null) {
                tell(gym, notice, operator);
            }
            return null;
        });
    }

    private void tell(Gym gym, Notice notice, SignedIn operator) {
        UUID id = gym.id().id();
        accounts.client()
                .sql("select person_id from accounts.membership"
                        + " where gym_id = ? and state = 'ACTIVE' and 'OWNER' = any(roles)")
                .param(id)
                .query(UUID.class)
                .list()
                .forEach(owner -> accounts.jobs()
                        .afterCommit(
                                OperatorJobs.NOTICE,
                                Ids.next().toString(),
                                new OwnerNotice(id, owner, operator.id().id(), notice)));
    }

    private static SignedIn operator() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
