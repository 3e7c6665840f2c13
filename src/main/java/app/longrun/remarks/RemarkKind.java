package app.longrun.remarks;

/** What a remark is about. */
public enum RemarkKind {
    /** Somebody has said something. */
    SAID,
    /** Somebody has put the session on another day. */
    MOVED,
    /** Somebody has left it out. */
    LEFT_OUT,
    /** Somebody has exchanged it for another session of theirs. */
    SWAPPED,
    /** The rules have moved it for a race. */
    RACE,
    /** The rules have moved it for a class. */
    CLASS,
    /** The rules have moved it to a free day. */
    FREE_TIME;

    /** Whether the rules did it by themselves. */
    public boolean isByRule() {
        return compareTo(RACE) >= 0;
    }
}
