package app.longrun.safety;

import app.longrun.pain.PainScore;
import org.jspecify.annotations.Nullable;

/** Figures from 0 (none) to 10, of which any may be missing. */
final class Figures {

    private static final int MOST = 10;

    private Figures() {}

    static boolean isOff(@Nullable Integer figure) {
        return figure != null && (figure < 0 || figure > MOST);
    }

    static @Nullable PainScore score(@Nullable Integer figure) {
        return figure == null ? null : new PainScore(figure);
    }
}
