package app.longrun.workouts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session that a watch can lead through, step by step. */
public final class Workout implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final WorkoutSport sport;
    private final List<WorkoutStep> steps;

    private Workout(String name, WorkoutSport sport, List<WorkoutStep> steps) {
        this.name = name;
        this.sport = sport;
        this.steps = List.copyOf(steps);
    }

    /** A lifting session of one movement or more. */
    public static Workout lifting(String name, List<LiftedWork> session) {
        if (session.isEmpty()) {
            throw new IllegalArgumentException("A lifting session has something to lift");
        }
        return new Workout(name, WorkoutSport.STRENGTH, Rounds.of(session));
    }

    /** A run over a distance, or else of so many minutes, one of which is known. */
    public static Workout run(String name, String note, int minutes, @Nullable Integer metres) {
        WorkoutStep step = metres == null
                ? WorkoutStep.run(StepEnd.TIME, minutes * 60_000, note)
                : WorkoutStep.run(StepEnd.DISTANCE, metres * 100, note);
        return new Workout(name, WorkoutSport.RUNNING, List.of(step));
    }

    /** The FIT file, which goes onto the watch by cable. */
    public byte[] fit(Instant now) {
        return WorkoutFit.write(this, now);
    }

    String name() {
        return name;
    }

    WorkoutSport sport() {
        return sport;
    }

    List<WorkoutStep> steps() {
        return steps;
    }
}
