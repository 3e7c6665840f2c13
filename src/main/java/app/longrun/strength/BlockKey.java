package app.longrun.strength;

import java.io.Serializable;
import java.util.Optional;

/** Which block: one of the library, or one that the gym writes itself. */
public sealed interface BlockKey extends Serializable permits BlockCode, BlockFamily {

    /** The key as it stands in an address. */
    String text();

    /** The key in an address, if it could be one. */
    static Optional<BlockKey> from(String typed) {
        return BlockCode.from(typed).<BlockKey>map(code -> code).or(() -> BlockFamily.from(typed));
    }
}
