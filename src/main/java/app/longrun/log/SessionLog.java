package app.longrun.log;

import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that was begun; inserted by {@link Logbook}, because two taps may begin it at once. */
@Entity
@Table(schema = "gym", name = "session_log")
@SuppressWarnings("UnusedVariable") // the effort is read back in SQL
class SessionLog extends GymOwned {

    private UUID memberId;
    private LocalDate onDate;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Integer rpeTenths;
    private @Nullable Integer minutes;
    private int legSharePercent;

    @Column(name = "distance_m")
    private @Nullable Integer distanceM;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SessionLog() {}

    SessionId session() {
        return new SessionId(getId());
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    LocalDate on() {
        return onDate;
    }

    /** Finishing again corrects the effort and keeps the hour. */
    void finish(SessionLoad effort, Instant now) {
        rpeTenths = 5 * effort.rpe().halves();
        minutes = effort.minutes();
        if (finishedAt == null) {
            finishedAt = now;
            startedAt = earlier(startedAt, now.minusSeconds(60L * effort.minutes()));
        }
    }

    /** A run is told in one go; told again it is corrected and keeps its hour. */
    void finishRun(Run run, Instant began) {
        if (finishedAt == null) {
            startedAt = began;
            finishedAt = began.plusSeconds(60L * run.effort().minutes());
        }
        finish(run.effort(), finishedAt);
        distanceM = run.metres();
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    void loadLegs(Percent share) {
        legSharePercent = Math.round(share.hundredths() / 100f);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
