package app.longrun.passkeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its person sees it.
 *
 * @param usedAt none before its first sign-in
 */
public record Passkey(
        PasskeyId id,
        PasskeyName name,
        Instant createdAt,
        @Nullable Instant usedAt) {}
