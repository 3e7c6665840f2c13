package app.longrun.classes;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a class, held by a member or by a visitor's claim. */
@Entity
@Table(schema = "gym", name = "booking")
@SuppressWarnings("UnusedVariable") // the roster reads the columns by SQL
class Booking extends GymOwned {

    private UUID classId;
    private @Nullable UUID memberId;
    private @Nullable UUID claimId;
    private @Nullable String guestName;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private Instant bookedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    private Booking(BookingId id, ClassId scheduled, Instant now) {
        super(id.id());
        this.classId = scheduled.id();
        this.state = BookingState.BOOKED;
        this.bookedAt = now;
    }

    static Booking of(BookingId id, ClassId scheduled, MemberId member, Instant now) {
        Booking booking = new Booking(id, scheduled, now);
        booking.memberId = member.id();
        return booking;
    }

    static Booking ofGuest(BookingId id, ClassId scheduled, UUID claim, String name, Instant now) {
        Booking booking = new Booking(id, scheduled, now);
        booking.claimId = claim;
        booking.guestName = name;
        return booking;
    }

    ClassId scheduled() {
        return new ClassId(classId);
    }

    @Nullable
    UUID claimId() {
        return claimId;
    }

    boolean isHeld() {
        return state != BookingState.CANCELLED;
    }

    /** Takes the place again after it was given back. */
    void retake(Instant now) {
        state = BookingState.BOOKED;
        bookedAt = now;
    }

    /** Gives the place back; who came stays on the roster. */
    void giveBack() {
        if (state == BookingState.BOOKED) {
            state = BookingState.CANCELLED;
        }
    }

    /** Notes whether they came; before the class is over, not to have come yet is no absence. */
    void checkIn(boolean attended, boolean classIsOver) {
        if (attended) {
            state = BookingState.ATTENDED;
        } else {
            state = classIsOver ? BookingState.NO_SHOW : BookingState.BOOKED;
        }
    }
}
