package app.longrun.log.ui;

import app.longrun.guard.RunKind;
import app.longrun.log.Run;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A run in the words of the JSON.
 *
 * @param person whose run it is, whoever is signed in by now
 * @param session its id, made by the phone
 */
record RunSent(UUID person, UUID session, RunKind kind, LocalDate day, int metres, int minutes, BigDecimal rpe) {

    RunSent {
        Objects.requireNonNull(person, "Say whose run it is");
        Objects.requireNonNull(session, "Say which run it is");
        Objects.requireNonNull(kind, "Say what it was for");
        Objects.requireNonNull(day, "Say when it was");
        Objects.requireNonNull(rpe, "Say how hard it was");
    }

    /** Throws {@link IllegalArgumentException} for an effort that is none. */
    Run read() {
        return new Run(kind, day, metres, new SessionLoad(Rpe.parse(rpe.toPlainString()), minutes));
    }
}
