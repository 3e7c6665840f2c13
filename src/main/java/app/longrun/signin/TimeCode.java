package app.longrun.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** What an authenticator shows: six digits that change every 30 seconds (RFC 6238, HMAC-SHA1, as all of them do). */
final class TimeCode {

    static final int SECRET_BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);

    private final byte[] secret;

    /** For a secret of {@link #SECRET_BYTES} random bytes, shared with the authenticator. */
    TimeCode(byte[] secret) {
        this.secret = secret.clone();
    }

    /** The code of {@code at}, six digits. */
    String at(Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator(STEP)
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every secret is a key for HMAC-SHA1", e);
        }
    }

    /**
     * The step whose code {@code typed} is, one before or after {@code now} for clocks that differ; none when it is wrong,
     * or not newer than {@code lastStep}, the newest one taken so far: a code works once.
     */
    OptionalLong step(String typed, Instant now, long lastStep) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > lastStep && isCodeOf(step, typed))
                .findFirst();
    }

    /** The secret as it is typed into an authenticator (Base32). */
    String text() {
        return Base32.toBase32String(secret);
    }

    private boolean isCodeOf(long step, String typed) {
        String code = at(Instant.ofEpochSecond(step * STEP.toSeconds()));
        return MessageDigest.isEqual(code.getBytes(US_ASCII), typed.getBytes(US_ASCII));
    }
}
