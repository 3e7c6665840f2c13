package app.longrun.assigning.ui;

import app.longrun.assigning.Enrolment;
import app.longrun.identity.MemberId;

/** What a coach decides about one person in a preview. */
interface Answers {

    /** They begin so. */
    void settle(Enrolment enrolment);

    /** They are not in the order. */
    void leaveOut(MemberId member);
}
