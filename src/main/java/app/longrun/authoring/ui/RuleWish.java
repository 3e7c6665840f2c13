package app.longrun.authoring.ui;

import java.util.List;
import java.util.UUID;

/** The lines of a week a rule is wanted for; none = all of them. */
record RuleWish(int week, List<UUID> lines) {

    RuleWish {
        lines = List.copyOf(lines);
    }
}
