package app.longrun.log;

import app.longrun.calendar.SessionId;
import app.longrun.exercises.MovementId;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.Tonnage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set that was done: its place in the session, what was lifted and, where it was told, how hard it was.
 *
 * @param kind what the set was for
 * @param revision grows with every word that changes the set
 * @param others what other devices said of it at the same time
 */
public record LoggedSet(
        UUID id,
        SessionId session,
        String position,
        int setNumber,
        MovementId movement,
        Amount amount,
        @Nullable Load load,
        @Nullable Rpe rpe,
        SetKind kind,
        int revision,
        List<DoneWork> others) {

    public LoggedSet {
        others = List.copyOf(others);
    }

    /** The volume load of the set; none without an external load (science.md 3.5). */
    public Tonnage tonnage() {
        return load == null ? Tonnage.NONE : Tonnage.of(1, amount, load);
    }
}
