package app.longrun.authoring.ui;

import java.util.List;

/** The shape of the sheet; {@code key} names the place where this person's browser keeps unsent edits of this block. */
record HeadCard(String key, int weeks, List<String> sessions, List<Integer> deload, List<Integer> test) {

    HeadCard {
        sessions = List.copyOf(sessions);
        deload = List.copyOf(deload);
        test = List.copyOf(test);
    }
}
