package app.longrun.throttle;

import app.longrun.identity.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose proof is tried, from where.
 *
 * @param network what one household or server is given
 * @param device a device the account was signed in on before, if it is one
 * @param isCode whether the proof is a one-time code
 */
public record TrySource(
        String account, String network, @Nullable String device, boolean isCode) {

    /** A password for the account of that name, which need not exist. */
    public static TrySource ofPassword(String account, String network, @Nullable String device) {
        return new TrySource(account.strip().toLowerCase(Locale.ROOT), network, device, false);
    }

    /** A one-time code, counted apart from passwords. */
    public static TrySource ofCode(PersonId person, String network, @Nullable String device) {
        return new TrySource("code " + person.id(), network, device, true);
    }
}
