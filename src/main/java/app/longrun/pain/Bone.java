package app.longrun.pain;

/** Whether it is one sore spot on a bone. */
public enum Bone {
    NO,
    YES,
    /** It cannot be told, and counts as one until somebody can. */
    UNSURE;

    /** Whether no pain is acceptable. */
    public boolean countsAsBone() {
        return this != NO;
    }
}
