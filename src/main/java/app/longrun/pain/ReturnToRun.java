package app.longrun.pain;

import java.io.Serializable;

/**
 * A stage of the way back to running (science.md 7.4).
 *
 * @param number 1 to 8
 */
public record ReturnToRun(int number) implements Serializable {

    /** Running again for half an hour; from here distance before speed, speed before hills. */
    public static final int LAST = 8;

    /** Sessions in the band before the next stage. */
    public static final int SESSIONS = 2;

    private static final int[] REPEATS = {6, 6, 5, 4, 3, 2, 1, 1};
    private static final int[] RUN_SECONDS = {60, 120, 180, 300, 480, 720, 1500, 1800};
    private static final int[] WALK_SECONDS = {120, 120, 90, 60, 60, 60, 0, 0};

    public ReturnToRun {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("The way back to running has stages 1 to 8, not " + number);
        }
    }

    /** How often run and walk take turns. */
    public int repeats() {
        return REPEATS[number - 1];
    }

    /** Seconds of one run. */
    public int runSeconds() {
        return RUN_SECONDS[number - 1];
    }

    /** Seconds of the walk after each run, 0 where the run goes through. */
    public int walkSeconds() {
        return WALK_SECONDS[number - 1];
    }

    /** Minutes run in all. */
    public int totalMinutes() {
        return repeats() * runSeconds() / 60;
    }

    /** The stage after a session: on when enough were in the band, back one after 3 to 5 that lasted overnight, two after 6 or more. */
    public ReturnToRun after(Action action, int sessionsInBand) {
        return switch (action) {
            case PROGRESS -> sessionsInBand >= SESSIONS ? at(number + 1) : this;
            case HOLD -> this;
            case BACK_ONE_WEEK, PAUSE -> at(number - 1);
            case STOP, REFER -> at(number - 2);
        };
    }

    private static ReturnToRun at(int number) {
        return new ReturnToRun(Math.clamp(number, 1, LAST));
    }
}
