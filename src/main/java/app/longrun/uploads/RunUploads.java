package app.longrun.uploads;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.guard.RunKind;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.log.Run;
import app.longrun.log.Runs;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.recordings.RecordedRun;
import app.longrun.recordings.Recordings;
import app.longrun.tenancy.CurrentGym;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The caller's own runs from the files of watches. The same run has the same id, whatever file it comes in: it is saved once. */
@Service
@Needs(Permission.LOG_TRAINING)
public class RunUploads {

    private static final int MOST_IN_AN_HOUR = 60;
    private static final int LONG_MINUTES = 90;

    private final Calendar calendar;
    private final Runs runs;
    private final RateLimit rates;

    RunUploads(Calendar calendar, Runs runs, RateLimit rates) {
        this.calendar = calendar;
        this.runs = runs;
        this.rates = rates;
    }

    /**
     * Reads a file and saves nothing.
     *
     * @throws Refusal for a file that is none, is hostile, or holds no run, and for too many of them
     */
    public RunPreview read(byte[] file) {
        MemberId self = Caller.current().self();
        if (!rates.allows("run-upload", self.toString(), MOST_IN_AN_HOUR, Duration.ofHours(1))) {
            throw new Refusal("uploads.often");
        }
        return preview(Recordings.read(file));
    }

    /** How a run looks that was read before; saves nothing. */
    public RunPreview preview(RecordedRun run) {
        SessionId id = id(run);
        LocalDateTime start = LocalDateTime.ofInstant(run.start(), CurrentGym.zone());
        LocalDate day = start.toLocalDate();
        int others = (int) calendar.between(Caller.current().self(), day, day).stream()
                .filter(session -> isDoneRun(session) && !session.id().equals(id))
                .count();
        RunKind kind = RunPreview.minutes(run) > LONG_MINUTES ? RunKind.LONG : RunKind.EASY;
        return new RunPreview(run, start, kind, calendar.find(id).isPresent(), others);
    }

    /**
     * Logs the run with what no watch knows.
     *
     * @throws Refusal for a run that is known, or has no distance, or lies ahead
     */
    public void save(RecordedRun run, RunKind kind, Rpe rpe) {
        SessionId id = id(run);
        if (calendar.find(id).isPresent()) {
            throw new Refusal("uploads.known");
        }
        Integer metres = run.metres();
        if (metres == null) {
            throw new Refusal("uploads.distance");
        }
        LocalDate day = LocalDate.ofInstant(run.start(), CurrentGym.zone());
        runs.log(id, new Run(kind, day, metres, new SessionLoad(rpe, RunPreview.minutes(run)), run.start()));
    }

    /** Two files of one run begin in the same second. */
    private static SessionId id(RecordedRun run) {
        String what = "%s run %d".formatted(Caller.current().self(), run.start().getEpochSecond());
        return new SessionId(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isDoneRun(PlannedSession session) {
        return session.kind() == SessionKind.RUN && session.state() == SessionState.DONE;
    }
}
