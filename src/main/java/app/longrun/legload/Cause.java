package app.longrun.legload;

import app.longrun.remarks.RemarkKind;

/** Why sessions of blocks were moved by themselves. */
enum Cause {
    RACE("made way for a race", RemarkKind.RACE),
    CLASS("made way for a class", RemarkKind.CLASS),
    FREE_TIME("moved to free hours", RemarkKind.FREE_TIME);

    private final String action;
    private final RemarkKind remark;

    Cause(String action, RemarkKind remark) {
        this.action = action;
        this.remark = remark;
    }

    /** What the trail says was done. */
    String action() {
        return action;
    }

    /** What the story of the session says was done. */
    RemarkKind remark() {
        return remark;
    }
}
