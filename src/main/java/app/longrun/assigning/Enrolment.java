package app.longrun.assigning;

import app.longrun.identity.MemberId;
import java.io.Serializable;

/**
 * One person in an order.
 *
 * @param endsOther whether a block they follow in these weeks ends before this one begins
 * @param places on the days asked for, or where the guard minds least
 */
public record Enrolment(MemberId member, Anchor anchor, boolean endsOther, Places places) implements Serializable {

    /** Somebody whose other blocks stay, on the days asked for. */
    public Enrolment(MemberId member, Anchor anchor) {
        this(member, anchor, false, Places.ASKED);
    }

    /** The same with another anchor. */
    public Enrolment at(Anchor other) {
        return new Enrolment(member, other, endsOther, places);
    }

    /** The same, ending what they follow in these weeks. */
    public Enrolment endingOther() {
        return new Enrolment(member, anchor, true, places);
    }

    /** The same, each session where the guard minds least. */
    public Enrolment atBest() {
        return new Enrolment(member, anchor, endsOther, Places.BEST);
    }

    /** The same, on the days asked for. */
    public Enrolment asAsked() {
        return new Enrolment(member, anchor, endsOther, Places.ASKED);
    }
}
