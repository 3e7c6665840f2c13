package app.longrun.authoring.ui;

import java.util.List;
import java.util.UUID;

/** The lines of a week that are to be copied or carried by a rule into the weeks after it; none = all of them. */
record CopyWish(int week, List<UUID> lines, boolean isRule) {

    CopyWish {
        lines = List.copyOf(lines);
    }
}
