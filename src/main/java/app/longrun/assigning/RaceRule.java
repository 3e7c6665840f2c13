package app.longrun.assigning;

import app.longrun.strength.Block;
import app.longrun.strength.BlockKey;

/**
 * How a block usually hangs on a race (science.md 6.1): a taper ends with the race, and MNT-8 is made for the weeks of racing;
 * every other block ends three weeks before the week of the race, so that the taper follows it, as HVP-10 asks for itself.
 */
public final class RaceRule {

    private static final int TAPER_WEEKS = 3;

    private RaceRule() {}

    /** The anchor for the next race of whoever it is for. */
    public static Anchor.BeforeRace usual(Block block) {
        BlockKey key = block.key();
        return switch (key.text()) {
            case "TPR-3" -> new Anchor.BeforeRace(null, 0, true);
            case "MNT-8" -> new Anchor.BeforeRace(null, 0, false);
            default -> new Anchor.BeforeRace(null, TAPER_WEEKS, false);
        };
    }
}
