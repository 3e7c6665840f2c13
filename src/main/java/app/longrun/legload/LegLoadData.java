package app.longrun.legload;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LegLoadData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("gym.guard_override")
                .whose("t.member_id = :member")
                .gives(
                        "rules-a-coach-set-aside",
                        "t.second_start as session, t.first_start as other_session, t.rule, lower(t.severity) as severity,"
                                + " t.reason, t.created_at as said",
                        "gym_id, id, member_id, session_id, coach_id")
                .deleted());
    }
}
