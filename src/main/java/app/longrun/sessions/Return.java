package app.longrun.sessions;

import app.longrun.identity.PersonId;
import app.longrun.platform.Secret;
import org.jspecify.annotations.Nullable;

/** What the secret of a remembered device brings. */
sealed interface Return {

    /**
     * The device is back.
     *
     * @param next the secret of its next return; none when another tab has just been given it
     */
    record Welcome(String email, @Nullable Secret next) implements Return {}

    /** The secret was used before, so two have it: everything of the person is signed out. */
    record Stolen(PersonId person) implements Return {}

    /** Forgotten, expired or never there. */
    record Unknown() implements Return {}
}
