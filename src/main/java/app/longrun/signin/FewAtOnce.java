package app.longrun.signin;

import app.longrun.platform.Refusal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets as many slow hashes run at once as there are processors; each takes 19 MB and some 50 ms of one of them. */
final class FewAtOnce implements PasswordEncoder {

    static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LONGEST_QUEUE = 40;

    private final PasswordEncoder slow;
    private final Semaphore running =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    FewAtOnce(PasswordEncoder slow) {
        this.slow = slow;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        take();
        try {
            return slow.encode(raw == null ? null : normal(raw));
        } finally {
            running.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String stored) {
        take();
        try {
            return slow.matches(raw == null ? null : normal(raw), stored);
        } finally {
            running.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return slow.upgradeEncoding(stored);
    }

    /** The same letters are the same password, however a keyboard composes them. */
    static String normal(CharSequence raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFKC);
    }

    private void take() {
        try {
            if (running.getQueueLength() < LONGEST_QUEUE
                    && running.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal("signin.busy");
    }
}
