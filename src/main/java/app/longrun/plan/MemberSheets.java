package app.longrun.plan;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members' sessions for their coaches: what is asked and what is logged, in the gym's unit. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_ROSTER)
public class MemberSheets {

    private final Calendar calendar;
    private final Members members;
    private final SheetMaker sheets;

    MemberSheets(Calendar calendar, Members members, SheetMaker sheets) {
        this.calendar = calendar;
        this.members = members;
        this.sheets = sheets;
    }

    /** A session of any member of this gym, in four statements; none where there is no such session. */
    public Optional<MemberSheet> session(SessionId id) {
        return calendar.find(id).map(session -> new MemberSheet(name(session.member()), sheet(session)));
    }

    private Sheet sheet(PlannedSession session) {
        return sheets.make(
                        session.member(),
                        List.of(session),
                        CurrentGym.get().settings().unit())
                .getFirst();
    }

    private String name(MemberId member) {
        return members.named(List.of(member)).stream()
                .findFirst()
                .map(MemberName::name)
                .orElseThrow();
    }
}
