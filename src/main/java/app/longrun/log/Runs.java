package app.longrun.log;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs the caller's own runs that nobody had planned: they come onto the calendar and into the log at once. */
@Service
@Transactional
@Needs(Permission.LOG_TRAINING)
public class Runs {

    private static final int LEAST_METRES = 100;
    private static final int MOST_METRES = 1_000_000;
    private static final int YEARS_BACK = 5;

    private final Calendar calendar;
    private final Logbook logbook;
    private final MessageSource messages;
    private final Clock clock;

    Runs(Calendar calendar, Logbook logbook, MessageSource messages, Clock clock) {
        this.calendar = calendar;
        this.logbook = logbook;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Logs a run under an id of the phone's own: sent again it changes nothing but what is told otherwise.
     *
     * @throws Refusal for a distance, day or time out of bounds, and for an id that is something else's
     */
    public void log(SessionId id, Run run) {
        check(run);
        logbook.takeTurn();
        Optional<PlannedSession> known = logbook.find(id);
        if (known.filter(session -> session.kind() != SessionKind.RUN).isPresent()) {
            throw new Refusal("log.session.unknown");
        }
        if (known.isEmpty()) {
            calendar.plan(List.of(planned(id, run)));
        }
        Instant began = began(run);
        logbook.open(id, began).finishRun(run, began);
        calendar.markDone(id);
    }

    /** A run of today has just ended; of an earlier day nobody knows the hour, and noon is as good as any. */
    private Instant began(Run run) {
        if (run.startedAt() != null) {
            return run.startedAt();
        }
        return run.on().equals(today())
                ? clock.instant().minusSeconds(60L * run.effort().minutes())
                : run.on().atTime(12, 0).atZone(CurrentGym.zone()).toInstant();
    }

    private LocalDate today() {
        return CurrentGym.today(clock);
    }

    private void check(Run run) {
        if (run.metres() < LEAST_METRES || run.metres() > MOST_METRES) {
            throw new Refusal("log.run.distance");
        }
        boolean isAhead = run.startedAt() != null && run.startedAt().isAfter(clock.instant());
        if (isAhead || run.on().isAfter(today()) || run.on().isBefore(today().minusYears(YEARS_BACK))) {
            throw new Refusal("log.run.day");
        }
        TrainingLog.checkMinutes(run.effort().minutes());
    }

    private PlannedSession planned(SessionId id, Run run) {
        return new PlannedSession(
                id,
                Caller.current().self(),
                SessionKind.RUN,
                run.on(),
                hour(run),
                run.effort().minutes(),
                text("log.run.title"),
                text("log.run.purpose"),
                LegFacts.run(run.kind(), run.effort().minutes()),
                run.metres(),
                SessionState.PLANNED,
                null,
                null);
    }

    private static @Nullable LocalTime hour(Run run) {
        return run.startedAt() == null
                ? null
                : LocalTime.ofInstant(run.startedAt(), CurrentGym.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
