package app.longrun.assigning;

import app.longrun.guard.Bout;
import app.longrun.strength.BlockDay;

/** A session of a block on its day, and as the guard sees it. */
record BlockBout(BlockDay day, Bout bout) {

    /** The same session on another day. */
    BlockBout on(BlockDay other) {
        return new BlockBout(other, Bout.on(bout.id(), other.on(), other.at(), bout.minutes(), bout.demand()));
    }
}
