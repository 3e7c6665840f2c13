package app.longrun.plan.ui;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.guard.RunKind;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.platform.Download;
import app.longrun.workouts.RunZwo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out one's own sessions as files: FIT for watches, ZWO for the treadmill. */
@Controller
@Needs(Permission.FOLLOW_PLAN)
class WorkoutFile {

    private final TodaysPlan plan;
    private final Clock clock;

    WorkoutFile(TodaysPlan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    @GetMapping("/g/{gym}/plan/session/{session}/workout.fit")
    void fit(@PathVariable String session, HttpServletResponse response) throws IOException {
        Sheet sheet = find(session);
        byte[] file =
                SheetWorkout.of(sheet).orElseThrow(WorkoutFile::nothingHere).fit(clock.instant());
        new Download("longrun-" + sheet.session().on() + ".fit", "application/vnd.ant.fit")
                .send(response, out -> write(out, file));
    }

    @GetMapping("/g/{gym}/plan/session/{session}/workout.zwo")
    void zwo(@PathVariable String session, HttpServletResponse response) throws IOException {
        PlannedSession run = find(session).session();
        RunKind kind = run.legs().runKind();
        if (run.kind() != SessionKind.RUN || kind == null || !SheetWorkout.isTimed(run)) {
            throw nothingHere();
        }
        String file = RunZwo.write(run.title(), run.purpose(), run.minutes(), kind);
        new Download("longrun-" + run.on() + ".zwo", "application/xml")
                .send(response, out -> write(out, file.getBytes(StandardCharsets.UTF_8)));
    }

    private Sheet find(String typed) {
        return SessionId.from(typed).flatMap(plan::session).orElseThrow(WorkoutFile::nothingHere);
    }

    private static void write(OutputStream out, byte[] file) {
        try {
            out.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
