package app.longrun.authoring.ui;

import java.util.List;
import java.util.UUID;

/** The lines of a week that are to be copied into the weeks after it; none = all of them. */
record CopyWish(int week, List<UUID> lines) {

    CopyWish {
        lines = List.copyOf(lines);
    }
}
