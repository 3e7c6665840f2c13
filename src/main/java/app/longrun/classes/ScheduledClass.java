package app.longrun.classes;

import app.longrun.identity.MemberId;
import app.longrun.templates.TemplateFacts;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template on the schedule: its name, length and whiteboard are those of the day it was put there, until it is brought up. */
@Entity
@Table(schema = "gym", name = "scheduled_class")
class ScheduledClass extends GymOwned {

    private UUID templateId;

    @SuppressWarnings("UnusedVariable") // read by SQL, with the name
    private UUID coachId;

    private Instant startsAt;
    private int minutes;
    private String name;
    private int capacity;
    private int freePlaces;
    private boolean isCancelled;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable UUID batchId;

    @SuppressWarnings("UnusedVariable") // read by SQL
    private @Nullable Instant publishAt;

    @SuppressWarnings("UnusedVariable") // read by SQL
    private @Nullable Integer templateVersion;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ScheduledClass() {}

    ScheduledClass(ClassId id, TemplateFacts template, MemberId coach, Instant startsAt, Seats seats) {
        super(id.id());
        this.templateId = template.id().id();
        this.templateVersion = template.version();
        this.coachId = coach.id();
        this.startsAt = startsAt;
        this.minutes = template.minutes();
        this.name = template.name();
        this.capacity = seats.capacity();
        this.freePlaces = seats.freePlaces();
    }

    /** Notes the action that put it on the schedule, and from when on members read what is done; none = at once. */
    ScheduledClass inBatch(BatchId batch, @Nullable Instant published) {
        batchId = batch.id();
        publishAt = published;
        return this;
    }

    UUID templateId() {
        return templateId;
    }

    Instant startsAt() {
        return startsAt;
    }

    int minutes() {
        return minutes;
    }

    String name() {
        return name;
    }

    int capacity() {
        return capacity;
    }

    int freePlaces() {
        return freePlaces;
    }

    boolean isCancelled() {
        return isCancelled;
    }

    boolean hasStarted(Instant now) {
        return !startsAt.isAfter(now);
    }

    boolean hasEnded(Instant now) {
        return !startsAt.plus(Duration.ofMinutes(minutes)).isAfter(now);
    }

    void cancel() {
        isCancelled = true;
    }
}
