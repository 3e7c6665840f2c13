package app.longrun.assigning;

import app.longrun.identity.MemberId;
import java.io.Serializable;

/**
 * One person in an order.
 *
 * @param endsOther whether a block they follow in these weeks ends before this one begins
 */
public record Enrolment(MemberId member, Anchor anchor, boolean endsOther) implements Serializable {

    /** Somebody whose other blocks stay. */
    public Enrolment(MemberId member, Anchor anchor) {
        this(member, anchor, false);
    }

    /** The same with another anchor. */
    public Enrolment at(Anchor other) {
        return new Enrolment(member, other, endsOther);
    }

    /** The same, ending what they follow in these weeks. */
    public Enrolment endingOther() {
        return new Enrolment(member, anchor, true);
    }
}
