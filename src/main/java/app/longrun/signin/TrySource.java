package app.longrun.signin;

import app.longrun.identity.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Whose proof is tried, from where. */
record TrySource(String account, String network, @Nullable String device, boolean isCode) {

    static TrySource of(Authentication typed) {
        String account = typed.getName().strip().toLowerCase(Locale.ROOT);
        return typed.getDetails() instanceof Origin origin
                ? new TrySource(account, origin.network(), origin.device(), false)
                : new TrySource(account, "unknown", null, false);
    }

    /** A one-time code, counted apart from passwords. */
    static TrySource ofCode(PersonId person, Origin origin) {
        return new TrySource("code " + person.id(), origin.network(), origin.device(), true);
    }
}
