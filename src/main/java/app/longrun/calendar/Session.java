package app.longrun.calendar;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the calendar. */
@Entity
@Table(schema = "gym", name = "planned_session")
class Session extends GymOwned {

    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private LocalDate onDate;
    private @Nullable LocalTime atTime;
    private int minutes;
    private String title;
    private String purpose;

    @Embedded
    private LegFacts legs;

    @Column(name = "distance_m")
    private @Nullable Integer distanceM;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private @Nullable UUID classId;
    private @Nullable UUID assignmentId;
    private @Nullable Integer blockWeek;
    private @Nullable String blockSession;

    @Column(name = "goal_s")
    @SuppressWarnings("UnusedVariable") // read by SQL
    private @Nullable Integer goalSeconds;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(PlannedSession planned) {
        super(planned.id().id());
        this.memberId = planned.member().id();
        this.kind = planned.kind();
        this.onDate = planned.on();
        this.atTime = planned.at();
        this.minutes = planned.minutes();
        this.title = planned.title();
        this.purpose = planned.purpose();
        this.legs = planned.legs();
        this.distanceM = planned.distanceMetres();
        this.state = planned.state();
        this.classId = planned.classId();
        BlockSlot block = planned.block();
        if (block != null) {
            this.assignmentId = block.assignment();
            this.blockWeek = block.week();
            this.blockSession = block.session();
        }
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    /** Done stays done: a later plan never rewrites what happened. */
    void markDone() {
        state = SessionState.DONE;
    }

    boolean isOf(SessionKind other) {
        return kind == other;
    }

    LocalDate on() {
        return onDate;
    }

    void move(LocalDate on) {
        if (state == SessionState.PLANNED) {
            onDate = on;
        }
    }

    /** How much a race matters, and the time in mind in seconds; one that was run stays as it was run. */
    void grade(RacePriority priority, @Nullable Integer goalSeconds) {
        if (state == SessionState.PLANNED) {
            legs = LegFacts.race(priority);
            this.goalSeconds = goalSeconds;
        }
    }

    void cancel() {
        if (state == SessionState.PLANNED) {
            state = SessionState.CANCELLED;
        }
    }

    /** A cancelled session is planned again, as when a place is taken after it was given back. */
    void replan() {
        if (state == SessionState.CANCELLED) {
            state = SessionState.PLANNED;
        }
    }

    PlannedSession toPlanned() {
        return new PlannedSession(
                new SessionId(getId()),
                member(),
                kind,
                onDate,
                atTime,
                minutes,
                title,
                purpose,
                legs,
                distanceM,
                state,
                classId,
                block());
    }

    private @Nullable BlockSlot block() {
        return assignmentId == null || blockWeek == null || blockSession == null
                ? null
                : new BlockSlot(assignmentId, blockWeek, blockSession);
    }
}
