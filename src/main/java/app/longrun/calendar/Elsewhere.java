package app.longrun.calendar;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a member trains in other gyms, as far as they let this one know: for themselves and for the coaches. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.WRITE_CALENDAR)
public class Elsewhere {

    private final ShadowRows rows;

    Elsewhere(ShadowRows rows) {
        this.rows = rows;
    }

    /** By day and time, both days included; none where nothing is shared. */
    public List<Shadow> between(MemberId member, LocalDate from, LocalDate to) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        return rows.between(member, from, to);
    }
}
