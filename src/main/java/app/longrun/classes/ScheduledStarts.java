package app.longrun.classes;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateFacts;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Puts a template at its times, all or none. */
@Component
class ScheduledStarts {

    private static final int MOST = 60;

    private final ClassTemplates templates;
    private final ScheduledClassRepository classes;
    private final Members members;
    private final AuditTrail audit;
    private final Clock clock;

    ScheduledStarts(
            ClassTemplates templates,
            ScheduledClassRepository classes,
            Members members,
            AuditTrail audit,
            Clock clock) {
        this.templates = templates;
        this.classes = classes;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    ScheduledBatch put(ClassOrder order) {
        if (order.times().isEmpty()) {
            throw new Refusal("classes.time.none");
        }
        if (order.times().size() > MOST) {
            throw new Refusal("classes.time.many", MOST);
        }
        if (!Seats.areSound(order.capacity(), order.freePlaces())) {
            throw new Refusal("classes.seats.wrong");
        }
        TemplateFacts template = templates.use(order.template());
        MemberId coach = coach(order.coach());
        Seats seats = new Seats(order.capacity(), order.freePlaces());
        Instant published = published(order.publishAt());
        BatchId batch = new BatchId(Ids.next());
        return new ScheduledBatch(
                batch,
                order.times().stream()
                        .distinct()
                        .map(time -> put(template, time, seats, coach, batch, published))
                        .toList());
    }

    private ScheduledStart put(
            TemplateFacts template,
            LocalDateTime time,
            Seats seats,
            MemberId coach,
            BatchId batch,
            @Nullable Instant published) {
        StartTime start = StartTime.of(time, CurrentGym.zone());
        refuseOutOfReach(start);
        Refusal twice = new Refusal("classes.time.taken", template.name(), start.words());
        if (classes.existsByStartsAtAndNameAndIsCancelledFalse(start.instant(), template.name())) {
            throw twice;
        }
        ClassId id = new ClassId(Ids.next());
        try {
            classes.saveAndFlush(
                    new ScheduledClass(id, template, coach, start.instant(), seats).inBatch(batch, published));
        } catch (DataIntegrityViolationException e) {
            // Another coach was quicker.
            twice.initCause(e);
            throw twice;
        }
        audit.record("scheduled", "class", id.id(), template.name() + ", " + start.words());
        return new ScheduledStart(id, start);
    }

    private MemberId coach(@Nullable MemberId chosen) {
        MemberId self = Caller.current().self();
        if (chosen == null || chosen.equals(self)) {
            return self;
        }
        return members.coaches().stream()
                .map(MemberName::id)
                .filter(chosen::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal("classes.coach.unknown"));
    }

    private static @Nullable Instant published(@Nullable LocalDateTime onTheWall) {
        return onTheWall == null
                ? null
                : StartTime.of(onTheWall, CurrentGym.zone()).instant();
    }

    private void refuseOutOfReach(StartTime start) {
        if (!start.instant().isAfter(clock.instant())) {
            throw new Refusal("classes.time.past", start.words());
        }
        Instant inAYear = ZonedDateTime.now(clock.withZone(CurrentGym.zone()))
                .plusYears(1)
                .toInstant();
        if (start.instant().isAfter(inAYear)) {
            throw new Refusal("classes.time.far", start.words());
        }
    }
}
