package app.longrun.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What makes a link or a cookie open something: 256 random bits, known to its holder alone. We keep the {@link #hash()}.
 *
 * @param text 43 characters of base64url as it stands in a link; anything else opens nothing
 */
public record Secret(String text) {

    private static final int BYTES = 32;

    /** A new secret. */
    public static Secret fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The secret somebody sent; refuses nothing, for a malformed one simply has a hash that was never stored. */
    public static Secret from(String text) {
        return new Secret(text);
    }

    /** What is stored, 32 bytes of SHA-256; a plain hash will do, for nobody guesses 256 random bits. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether {@code stored} is this secret's hash; takes as long for a wrong one. */
    public boolean matches(byte[] stored) {
        return MessageDigest.isEqual(stored, hash());
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
