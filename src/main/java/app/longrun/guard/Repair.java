package app.longrun.guard;

import java.io.Serializable;

/** What becomes of a lifting session that was missed. */
public sealed interface Repair extends Serializable {

    /** It moves to another start of its week, where no rule minds it. */
    record Move(Bout moved) implements Repair {}

    /** Its heaviest lift joins the next session of its week, in place of that session's lightest work. */
    record Merge(Bout into) implements Repair {}

    /** It is left out; the week has another session, or no day that would do. */
    record Drop(boolean hasAnotherSession) implements Repair {}
}
