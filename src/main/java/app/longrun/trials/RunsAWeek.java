package app.longrun.trials;

import app.longrun.platform.Refusal;

/** How often somebody runs: 0 to 21 times a week. */
public record RunsAWeek(int runs) {

    static final int MOST = 21;

    public RunsAWeek {
        if (runs < 0 || runs > MOST) {
            throw new Refusal("trials.error.runs.range", MOST);
        }
    }
}
