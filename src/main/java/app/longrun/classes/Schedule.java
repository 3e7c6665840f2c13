package app.longrun.classes;

import app.longrun.calendar.Calendar;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.templates.TemplateId;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which class is on when: puts templates on the schedule, takes classes off it and shows what is on. */
@Service
@Transactional(readOnly = true)
public class Schedule {

    private static final int VISITORS_SEE_DAYS = 28;

    private final ScheduledStarts starts;
    private final ScheduledClassRepository classes;
    private final OfferQuery offers;
    private final Calendar calendar;
    private final CancelledClasses cancelled;
    private final AuditTrail audit;
    private final Clock clock;

    Schedule(
            ScheduledStarts starts,
            ScheduledClassRepository classes,
            OfferQuery offers,
            Calendar calendar,
            CancelledClasses cancelled,
            AuditTrail audit,
            Clock clock) {
        this.starts = starts;
        this.classes = classes;
        this.offers = offers;
        this.calendar = calendar;
        this.cancelled = cancelled;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a template on the schedule once; throws {@link Refusal} for a time that is past, more than a year ahead, taken
     * by the same class or skipped by the gym's clocks.
     *
     * @param startsAt on the gym's clocks
     * @param capacity places together, 1 to 200
     * @param freePlaces how many of them visitors can take
     * @param coach who gives it; none = the caller
     */
    @Transactional
    @Needs(Permission.SCHEDULE_CLASSES)
    public ScheduledStart schedule(
            TemplateId template, LocalDateTime startsAt, int capacity, int freePlaces, @Nullable MemberId coach) {
        return schedule(new ClassOrder(template, List.of(startsAt), capacity, freePlaces, coach, null))
                .starts()
                .getFirst();
    }

    /** Puts a template on the schedule at several times, all or none; a time asked for twice counts once. */
    @Transactional
    @Needs(Permission.SCHEDULE_CLASSES)
    public ScheduledBatch schedule(ClassOrder order) {
        return starts.put(order);
    }

    /** Takes back what one action put on the schedule; what has started, or was cancelled since, stays as it is. */
    @Transactional
    @Needs(Permission.SCHEDULE_CLASSES)
    public void undo(BatchId batch) {
        classes.lockBatch(batch.id()).stream()
                .filter(scheduled -> !scheduled.isCancelled() && !scheduled.hasStarted(clock.instant()))
                .forEach(this::cancel);
    }

    /** Takes a class that has not started off the schedule and off everybody's calendar; its places stay on record. */
    @Transactional
    @Needs(Permission.SCHEDULE_CLASSES)
    public void cancel(ClassId id) {
        ScheduledClass scheduled = classes.lock(id.id()).orElseThrow(() -> new Refusal("classes.unknown"));
        if (scheduled.hasStarted(clock.instant())) {
            throw new Refusal("classes.started");
        }
        cancel(scheduled);
    }

    /** What day it is on the gym's clocks. */
    @Needs(Permission.READ_SCHEDULE)
    public LocalDate today() {
        return CurrentGym.today(clock);
    }

    /** The classes from one day to another, both included, by time; also those that have started today. */
    @Needs(Permission.READ_SCHEDULE)
    public List<ClassOffer> offers(LocalDate from, LocalDate to) {
        return offers.between(startOf(from), startOf(to.plusDays(1)));
    }

    /** The classes of the coming days by time, from today on the gym's clocks. */
    @Needs(Permission.READ_SCHEDULE)
    public List<ClassOffer> coming(int days) {
        LocalDate today = today();
        return offers(today, today.plusDays(days - 1L));
    }

    /** The classes of the next four weeks in which a visitor can still have a place, by time. */
    @Needs(Permission.CLAIM_FREE_CLASS)
    public List<ClassOffer> freeOffers() {
        Instant now = clock.instant();
        return offers.between(now, now.plus(Duration.ofDays(VISITORS_SEE_DAYS))).stream()
                .filter(offer -> offer.freePlacesLeft() > 0 && !offer.hasStarted())
                .toList();
    }

    private void cancel(ScheduledClass scheduled) {
        scheduled.cancel();
        calendar.cancelClass(scheduled.getId());
        audit.record("cancelled", "class", scheduled.getId(), scheduled.name());
        cancelled.tell(scheduled);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CurrentGym.zone()).toInstant();
    }
}
