package app.longrun.log;

import app.longrun.exercises.Movement;
import app.longrun.exercises.Movements;
import app.longrun.prescriptions.SessionLoad;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a session how much of its load the legs carried: its sets of leg-load class 2 and 3 over all sets (science.md 1.4). */
@Component
class LegShare {

    private static final int LEG_WORK_FROM = 2;

    private final SetLogRepository sets;
    private final Movements movements;

    LegShare(SetLogRepository sets, Movements movements) {
        this.sets = sets;
        this.movements = movements;
    }

    /** A session without sets, such as a class or a run, keeps the share it has. */
    void settle(SessionLog log) {
        List<SetLog> done = sets.inSessionOrNamed(log.getId(), List.of());
        int legs = (int) done.stream()
                .filter(set -> movements
                        .byId(set.movement())
                        .filter(LegShare::isLegWork)
                        .isPresent())
                .count();
        if (!done.isEmpty()) {
            log.loadLegs(SessionLoad.liftingLegs(legs, done.size()));
        }
    }

    private static boolean isLegWork(Movement movement) {
        return movement.legLoad().level() >= LEG_WORK_FROM;
    }
}
