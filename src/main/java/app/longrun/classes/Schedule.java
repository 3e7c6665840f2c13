package app.longrun.classes;

import app.longrun.calendar.Calendar;
import app.longrun.identity.AuditTrail;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which class is on when: puts templates on the schedule, takes classes off it and shows what is on. */
@Service
@Transactional(readOnly = true)
public class Schedule {

    private static final int VISITORS_SEE_DAYS = 28;

    private final ClassTemplates templates;
    private final ScheduledClassRepository classes;
    private final OfferQuery offers;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Clock clock;

    Schedule(
            ClassTemplates templates,
            ScheduledClassRepository classes,
            OfferQuery offers,
            Calendar calendar,
            AuditTrail audit,
            Clock clock) {
        this.templates = templates;
        this.classes = classes;
        this.offers = offers;
        this.calendar = calendar;
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
        return schedule(template, List.of(startsAt), capacity, freePlaces, coach)
                .getFirst();
    }

    /** Puts a template on the schedule at several times, all or none. */
    @Transactional
    @Needs(Permission.SCHEDULE_CLASSES)
    public List<ScheduledStart> schedule(
            TemplateId template, List<LocalDateTime> times, int capacity, int freePlaces, @Nullable MemberId coach) {
        if (times.isEmpty()) {
            throw new Refusal("classes.time.none");
        }
        if (!Seats.areSound(capacity, freePlaces)) {
            throw new Refusal("classes.seats.wrong");
        }
        TemplateFacts found = templates.facts(template).orElseThrow(() -> new Refusal("templates.unknown"));
        MemberId leader = coach == null ? Caller.current().self() : coach;
        Seats seats = new Seats(capacity, freePlaces);
        return times.stream().map(time -> put(found, time, seats, leader)).toList();
    }

    /** Takes a class that has not started off the schedule and off everybody's calendar; its places stay on record. */
    @Transactional
    @Needs(Permission.SCHEDULE_CLASSES)
    public void cancel(ClassId id) {
        ScheduledClass scheduled = classes.lock(id.id()).orElseThrow(() -> new Refusal("classes.unknown"));
        if (scheduled.hasStarted(clock.instant())) {
            throw new Refusal("classes.started");
        }
        scheduled.cancel();
        calendar.cancelClass(id.id());
        audit.record("cancelled", "class", id.id(), scheduled.name());
    }

    /** The classes from one day to another, both included, by time; also those that have started today. */
    @Needs(Permission.READ_SCHEDULE)
    public List<ClassOffer> offers(LocalDate from, LocalDate to) {
        return offers.between(startOf(from), startOf(to.plusDays(1)));
    }

    /** The classes of the coming days by time, from today on the gym's clocks. */
    @Needs(Permission.READ_SCHEDULE)
    public List<ClassOffer> coming(int days) {
        LocalDate today = LocalDate.now(clock.withZone(CurrentGym.zone()));
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

    private ScheduledStart put(TemplateFacts template, LocalDateTime time, Seats seats, MemberId leader) {
        StartTime start = StartTime.of(time, CurrentGym.zone());
        refuseOutOfReach(start);
        Refusal twice = new Refusal("classes.time.taken", template.name(), start.words());
        if (classes.existsByStartsAtAndNameAndIsCancelledFalse(start.instant(), template.name())) {
            throw twice;
        }
        ClassId id = new ClassId(Ids.next());
        try {
            classes.saveAndFlush(new ScheduledClass(id, template, leader, start.instant(), seats));
        } catch (DataIntegrityViolationException e) {
            // Another coach was quicker.
            twice.initCause(e);
            throw twice;
        }
        audit.record("scheduled", "class", id.id(), template.name() + ", " + start.words());
        return new ScheduledStart(id, start);
    }

    private void refuseOutOfReach(StartTime start) {
        if (!start.instant().isAfter(clock.instant())) {
            throw new Refusal("classes.time.past", start.words());
        }
        if (start.instant()
                .isAfter(ZonedDateTime.now(clock.withZone(CurrentGym.zone()))
                        .plusYears(1)
                        .toInstant())) {
            throw new Refusal("classes.time.far", start.words());
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CurrentGym.zone()).toInstant();
    }
}
