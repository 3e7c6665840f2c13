package app.longrun.log.ui;

import app.longrun.log.BlockVersion;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one phone says of one session, oldest first.
 *
 * @param person whose taps they are, whoever is signed in by now
 * @param now milliseconds on the phone's clock while it sends
 * @param block the block whose targets were shown, with its version; none = not from a block
 */
record TapsSent(
        UUID person,
        UUID device,
        long now,
        UUID session,
        @Nullable UUID block,
        @Nullable Integer version,
        List<TapSent> taps) {

    TapsSent {
        Objects.requireNonNull(person, "Say whose taps they are");
        Objects.requireNonNull(device, "Say which device they were made on");
        Objects.requireNonNull(session, "Say which session they belong to");
        taps = List.copyOf(taps);
    }

    @Nullable
    BlockVersion shown() {
        return block == null || version == null ? null : new BlockVersion(block, version);
    }
}
