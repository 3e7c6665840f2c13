package app.longrun.plan.ui;

import java.util.List;

/** One lifting session as the set logger shows it; its shape is the JSON that the browser gets. */
record LiftingSession(List<MovementCard> movements) {

    LiftingSession {
        movements = List.copyOf(movements);
    }
}
