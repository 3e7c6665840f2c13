package app.longrun.workouts;

/** What a watch counts the workout as (sport and sub-sport of the FIT profile; science.md 5.2). */
public enum WorkoutSport {
    RUNNING(1, 0),
    STRENGTH(10, 20);

    private final int sport;
    private final int subSport;

    WorkoutSport(int sport, int subSport) {
        this.sport = sport;
        this.subSport = subSport;
    }

    int sport() {
        return sport;
    }

    int subSport() {
        return subSport;
    }
}
