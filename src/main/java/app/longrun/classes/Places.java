package app.longrun.classes;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.clearance.ClassGate;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateFacts;
import app.longrun.templates.TemplateId;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a place in a class. Every change locks the class first, so that the last place goes to one person only. */
@Service
@Transactional
public class Places {

    private final ScheduledClassRepository classes;
    private final ClassTemplates templates;
    private final BookingRepository bookings;
    private final Calendar calendar;
    private final ClassGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Places(
            ScheduledClassRepository classes,
            ClassTemplates templates,
            BookingRepository bookings,
            Calendar calendar,
            ClassGate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.templates = templates;
        this.bookings = bookings;
        this.calendar = calendar;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a place for the caller and puts the class on their calendar; throws {@link Refusal} when the class is full,
     * past, cancelled or unknown, when the caller already has a place, or is not cleared to train.
     */
    @Needs(Permission.BOOK_CLASSES)
    public void book(ClassId id) {
        MemberId self = Caller.current().self();
        ScheduledClass scheduled = lockOpen(id);
        Optional<Booking> earlier = bookings.findByClassIdAndMemberId(id.id(), self.id());
        refuseSecondPlace(earlier);
        PlannedSession session = session(scheduled, self);
        gate.pass(session.legs().isHeavyLower()
                || Objects.requireNonNullElse(session.legs().contacts(), 0) > 0);
        if (bookings.held(id.id()).everybody() >= scheduled.capacity()) {
            throw new Refusal("classes.full");
        }
        earlier.ifPresentOrElse(
                booking -> booking.retake(clock.instant()),
                () -> bookings.save(Booking.of(new BookingId(Ids.next()), id, self, clock.instant())));
        calendar.planClass(session, id.id());
    }

    /** Gives the caller's place back before the class starts, and takes the class off their calendar. */
    @Needs(Permission.BOOK_CLASSES)
    public void giveBack(ClassId id) {
        MemberId self = Caller.current().self();
        ScheduledClass scheduled = lock(id);
        refuseStarted(scheduled);
        bookings.findByClassIdAndMemberId(id.id(), self.id())
                .filter(Booking::isHeld)
                .orElseThrow(() -> new Refusal("classes.place.none"))
                .giveBack();
        calendar.cancelClass(self, id.id());
    }

    /**
     * Takes a place for a visitor's claim, out of those free for visitors; throws {@link Refusal} {@code classes.full}
     * when there is none left.
     *
     * @param claim the claim, whose module keeps what the visitor said
     */
    @Needs(Permission.CLAIM_FREE_CLASS)
    public void takeForVisitor(ClassId id, UUID claim, String guestName) {
        ScheduledClass scheduled = lockOpen(id);
        Optional<Booking> earlier = bookings.findByClassIdAndClaimId(id.id(), claim);
        refuseSecondPlace(earlier);
        HeldPlaces held = bookings.held(id.id());
        if (held.everybody() >= scheduled.capacity() || held.guests() >= scheduled.freePlaces()) {
            throw new Refusal("classes.full");
        }
        earlier.ifPresentOrElse(
                booking -> booking.retake(clock.instant()),
                () -> bookings.save(Booking.ofGuest(new BookingId(Ids.next()), id, claim, guestName, clock.instant())));
    }

    /** Gives back whatever place a claim holds; a claim that holds none is nothing to do. */
    @Needs(Permission.CLAIM_FREE_CLASS)
    public void releaseVisitor(UUID claim) {
        bookings.findByClaimId(claim).forEach(Booking::giveBack);
    }

    /** Ticks somebody on the roster, or takes the tick back; from the day of the class on. */
    @Needs(Permission.READ_ROSTER)
    public void checkIn(BookingId id, boolean attended) {
        Booking booking =
                bookings.findById(id.id()).filter(Booking::isHeld).orElseThrow(() -> new Refusal("classes.place.none"));
        ScheduledClass scheduled = lock(booking.scheduled());
        if (scheduled.isCancelled()) {
            throw new Refusal("classes.cancelled");
        }
        if (startOf(scheduled).toLocalDate().isAfter(CurrentGym.today(clock))) {
            throw new Refusal("classes.checkin.early");
        }
        booking.checkIn(attended, scheduled.hasEnded(clock.instant()));
        UUID claim = booking.claimId();
        if (claim != null) {
            events.publishEvent(new GuestCheckedIn(claim, attended));
        }
    }

    private ScheduledClass lock(ClassId id) {
        return classes.lock(id.id()).orElseThrow(() -> new Refusal("classes.unknown"));
    }

    private ScheduledClass lockOpen(ClassId id) {
        ScheduledClass scheduled = lock(id);
        if (scheduled.isCancelled()) {
            throw new Refusal("classes.cancelled");
        }
        refuseStarted(scheduled);
        return scheduled;
    }

    private void refuseStarted(ScheduledClass scheduled) {
        if (scheduled.hasStarted(clock.instant())) {
            throw new Refusal("classes.started");
        }
    }

    private static void refuseSecondPlace(Optional<Booking> earlier) {
        if (earlier.filter(Booking::isHeld).isPresent()) {
            throw new Refusal("classes.twice");
        }
    }

    private PlannedSession session(ScheduledClass scheduled, MemberId member) {
        TemplateFacts template =
                templates.facts(new TemplateId(scheduled.templateId())).orElseThrow();
        LocalDateTime start = startOf(scheduled);
        return new PlannedSession(
                new SessionId(Ids.next()),
                member,
                SessionKind.CLASS,
                start.toLocalDate(),
                start.toLocalTime(),
                scheduled.minutes(),
                scheduled.name(),
                template.intent(),
                LegFacts.gymClass(
                        template.legLoad(), template.isQuality(), template.isHeavyLower(), template.contacts()),
                null,
                SessionState.PLANNED,
                scheduled.getId(),
                null);
    }

    private static LocalDateTime startOf(ScheduledClass scheduled) {
        return LocalDateTime.ofInstant(scheduled.startsAt(), CurrentGym.zone());
    }
}
