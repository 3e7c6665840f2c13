package app.longrun.gyms;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.StepUp;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a gym and opens it again; {@link ClosedGyms} deletes what it held once its grace is over. */
@Service
@Transactional
@Needs(Permission.MANAGE_GYM)
public class Closing {

    /** How long its owners can open a closed gym again. */
    public static final Duration GRACE = Duration.ofDays(30);

    private final AccountsDatabase accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Closing(AccountsDatabase accounts, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Closes the gym from everybody's next call on; throws {@link Refusal} when the name typed is not the gym's.
     *
     * @param typed the gym's name, so that nobody closes one by mistake
     */
    @StepUp
    public void close(String typed) {
        if (!typed.strip().equals(CurrentGym.get().name())) {
            throw new Refusal("gyms.error.typed");
        }
        audit.record("closed", "gym", null, "");
        set(OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** Opens it again, with everything and everybody there was. */
    @StepUp
    public void reopen() {
        audit.record("opened again", "gym", null, "");
        set(null);
    }

    private void set(@Nullable OffsetDateTime closedAt) {
        UUID gym = CurrentGym.get().id().id();
        accounts.client()
                .sql(
                        "update accounts.gym set closed_at = :at, version = version + 1 where id = :id and emptied_at is null")
                .param("at", closedAt, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", gym)
                .update();
    }
}
