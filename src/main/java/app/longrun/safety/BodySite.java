package app.longrun.safety;

import app.longrun.pain.Region;
import app.longrun.platform.Refusal;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One place on a runner's body; throws {@link Refusal} for a side that a region does not have, or lacks.
 *
 * @param side none where there is just one
 */
public record BodySite(Region region, @Nullable Side side) implements Serializable {

    public BodySite {
        if (region.hasSides() != (side != null)) {
            throw new Refusal("safety.site.side");
        }
    }

    /** As the tables have it. */
    static BodySite of(String region, @Nullable String side) {
        return new BodySite(
                Region.of(region).orElse(Region.OTHER), side == null || side.isEmpty() ? null : Side.valueOf(side));
    }

    String sideWord() {
        return side == null ? "" : side.name();
    }

    /** The words for it in the bundle, such as {@code safety.site.KNEE.LEFT}. */
    public String key() {
        return "safety.site." + region + (side == null ? "" : "." + side);
    }
}
