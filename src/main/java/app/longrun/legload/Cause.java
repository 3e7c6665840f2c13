package app.longrun.legload;

/** Why sessions of blocks were moved by themselves. */
enum Cause {
    RACE("made way for a race"),
    CLASS("made way for a class"),
    FREE_TIME("moved to free hours");

    private final String action;

    Cause(String action) {
        this.action = action;
    }

    /** What the trail says was done. */
    String action() {
        return action;
    }
}
