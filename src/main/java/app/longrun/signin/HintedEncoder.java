package app.longrun.signin;

import app.longrun.keys.SignInKey;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps six bits of a keyed hash beside the slow hash. Under attack they tell, without a slow hash, 63 of 64 wrong
 * passwords from the right one; without {@code longrun.signin.key} they tell nothing.
 */
final class HintedEncoder implements PasswordEncoder {

    static final String ID = "hinted-argon2";

    private static final String PREFIX = "{" + ID + "}";
    private static final int SIX_BITS = 63;

    private final PasswordEncoder slow;
    private final SignInKey key;

    HintedEncoder(PasswordEncoder slow, SignInKey key) {
        this.slow = slow;
        this.key = key;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        String hash = slow.encode(raw);
        return raw == null || hash == null ? hash : hint(raw, hash) + hash;
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String stored) {
        return raw != null && stored != null && !stored.isEmpty() && slow.matches(raw, stored.substring(1));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return stored != null && !stored.isEmpty() && slow.upgradeEncoding(stored.substring(1));
    }

    /** Whether the hint of {@code raw}, which is right, was made with the key of now. */
    boolean isCurrent(CharSequence raw, String stored) {
        return stored.startsWith(PREFIX)
                && stored.charAt(PREFIX.length()) == hint(raw, stored.substring(PREFIX.length() + 1));
    }

    /** Whether {@code raw} may be the password behind {@code stored}, which is known quickly and errs to one side only. */
    boolean couldMatch(CharSequence raw, String stored) {
        return !stored.startsWith(PREFIX)
                || hints(raw, stored.substring(PREFIX.length() + 1))
                        .anyMatch(hint -> hint == stored.charAt(PREFIX.length()));
    }

    /** The same answer as {@link #couldMatch} for an account that does not exist. */
    boolean couldMatchNobody(CharSequence raw, String account) {
        return hints(raw, account).anyMatch(hint -> hint == 'A');
    }

    private char hint(CharSequence raw, String salt) {
        return hints(raw, salt).findFirst().orElseThrow();
    }

    /** By the key of now, then by those before it. */
    private Stream<Character> hints(CharSequence raw, String salt) {
        return key.macs("password hint", salt, raw.toString()).map(HintedEncoder::sixBits);
    }

    private static char sixBits(byte[] mac) {
        byte six = (byte) (mac[0] & SIX_BITS);
        return (char) Base64.getUrlEncoder().encode(new byte[] {(byte) (six << 2)})[0];
    }
}
