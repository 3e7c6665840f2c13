package app.longrun.trials;

import app.longrun.platform.Secret;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of claims; what the visitor said about their health lies elsewhere. */
@Entity
@Table(schema = "gym", name = "trial_claim")
@SuppressWarnings("UnusedVariable") // what is read together with the class is read by SQL
class Claim extends GymOwned {

    private UUID classId;
    private String name;
    private String email;
    private String nextRace;
    private @Nullable LocalDate raceOn;

    @Column(name = "runs_a_week")
    private @Nullable Integer runsAWeek;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private byte @Nullable [] cancelHash;
    private Instant claimedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(ClaimId id, ClaimRequest request, Instant now) {
        super(id.id());
        this.classId = request.scheduled().id();
        this.name = request.name().value();
        this.email = request.email().value();
        this.nextRace = request.race().name();
        this.raceOn = request.race().on();
        RunsAWeek runs = request.runsAWeek();
        this.runsAWeek = runs == null ? null : runs.runs();
        this.state = ClaimState.CLAIMED;
        this.claimedAt = now;
    }

    ClaimState state() {
        return state;
    }

    /** Lets the holder of {@code token} give the place back, and nobody who holds an older one. */
    void promise(Secret token) {
        cancelHash = token.hash();
    }

    boolean isHeldBy(Secret token) {
        return cancelHash != null && token.matches(cancelHash);
    }

    void cancel() {
        state = ClaimState.CANCELLED;
    }

    /** Follows the tick on the roster; a visitor who is a member by now stays one. */
    void checkIn(boolean attended) {
        if (state == ClaimState.CLAIMED || state == ClaimState.ATTENDED) {
            state = attended ? ClaimState.ATTENDED : ClaimState.CLAIMED;
        }
    }
}
