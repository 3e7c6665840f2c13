package app.longrun.assigning.ui;

import app.longrun.assigning.Enrolment;
import app.longrun.identity.MemberId;
import java.util.List;

/** What a coach decides about one person in a preview. */
interface Answers {

    /** They begin so. */
    void settle(Enrolment enrolment);

    /** All of them begin so. */
    void settleAll(List<Enrolment> enrolments);

    /** They are not in the order. */
    void leaveOut(MemberId member);
}
