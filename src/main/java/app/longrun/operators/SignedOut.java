package app.longrun.operators;

import java.time.Instant;

/** Whom an operator signed out everywhere, when and why. */
public record SignedOut(Instant at, String email, String reason) {

    /** The day, in UTC. */
    public String day() {
        return at.toString().substring(0, 10);
    }
}
