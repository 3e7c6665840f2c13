package app.longrun.strength.ui;

import app.longrun.strength.BlockKey;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the pages about strength blocks. */
@NamedInterface("navigation")
public final class StrengthNavigation {

    private StrengthNavigation() {}

    /** Every block there is. */
    public static String blocks(GymSlug gym) {
        return "g/" + gym + "/coach/blocks";
    }

    /** One block: its weeks, and the place to assign it. */
    public static String block(GymSlug gym, BlockKey key) {
        return blocks(gym) + "/" + key.text();
    }
}
