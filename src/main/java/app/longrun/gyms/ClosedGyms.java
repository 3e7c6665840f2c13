package app.longrun.gyms;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Empties the gyms whose grace is over, one at a time; one that fails is tried again the next day. */
@Component
class ClosedGyms {

    private static final Logger LOG = LoggerFactory.getLogger(ClosedGyms.class);

    private final AccountsDatabase accounts;
    private final SystemDoor door;
    private final GymEmptying emptying;
    private final Clock clock;

    ClosedGyms(AccountsDatabase accounts, SystemDoor door, GymEmptying emptying, Clock clock) {
        this.accounts = accounts;
        this.door = door;
        this.emptying = emptying;
        this.clock = clock;
    }

    /** Goes through all whose day has come; what fails keeps none of the others waiting and is reported at the end. */
    void emptyAll() {
        IllegalStateException failure = new IllegalStateException("Not every closed gym could be emptied");
        for (GymId gym : due()) {
            try {
                int rows = door.within(SystemActor.CLOSER, gym, emptying::empty);
                forget(gym);
                LOG.info("A gym whose grace was over was emptied of {} rows", rows);
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private List<GymId> due() {
        return accounts.client()
                .sql("select id from accounts.gym where emptied_at is null and closed_at < ?")
                .param(now().minus(Closing.GRACE))
                .query((row, number) -> new GymId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes the gym out of the accounts; its own row stays, so that nobody opens another one at its address. */
    private void forget(GymId gym) {
        accounts.together(() -> {
            for (String table :
                    List.of("gym_logo", "join_link", "join_request", "invitation", "gym_sign_up", "membership")) {
                accounts.client()
                        .sql("delete from accounts.%s where gym_id = ?".formatted(table))
                        .param(gym.id())
                        .update();
            }
            return accounts.client()
                    .sql("update accounts.gym set emptied_at = ? where id = ?")
                    .params(now(), gym.id())
                    .update();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
