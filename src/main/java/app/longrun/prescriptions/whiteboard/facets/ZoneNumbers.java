package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Zones;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds training zones: Z2, zone 2-3. */
final class ZoneNumbers {

    private ZoneNumbers() {}

    static @Nullable Match at(Tokens tokens, int at) {
        int from = tokens.is(at, "in", "@", "at") ? at + 1 : at;
        int low = tokens.whole(from + 1);
        if (!tokens.is(from, "z", "zone", "zones") || low < 1 || low > 6) {
            return null;
        }
        int next = tokens.is(from + 3, "z", "zone") ? from + 4 : from + 3;
        int high = tokens.is(from + 2, "-", "to", "/") ? tokens.whole(next) : 0;
        return high > low && high <= 6
                ? new Match(new Facet.Zoned(new Zones(low, high)), at, next + 1)
                : new Match(new Facet.Zoned(new Zones(low, low)), at, from + 2);
    }
}
