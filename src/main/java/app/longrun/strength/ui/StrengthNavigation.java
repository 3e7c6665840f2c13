package app.longrun.strength.ui;

import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockFamily;
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

    /** The place to assign a block, and to see who follows it. */
    public static String assign(GymSlug gym, BlockKey key) {
        return block(gym, key) + "/assign";
    }

    /** The place to begin a block of the gym's own. */
    public static String newBlock(GymSlug gym) {
        return blocks(gym) + "/new";
    }

    /** The place to begin a block of the gym's own as a copy of a library block. */
    public static String newBlockFrom(GymSlug gym, BlockCode code) {
        return newBlock(gym) + "/" + code.text();
    }

    /** The sheet a block of the gym's own is written on. */
    public static String sheet(GymSlug gym, BlockFamily family) {
        return block(gym, family) + "/sheet";
    }
}
