package app.longrun.remarks;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was said about a person's sessions, and what they said about others'. */
@Component
class RemarkData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("gym.remark")
                .whose("(t.member_id = :member or t.author_id = :member)")
                .gives(
                        "remarks",
                        "t.session_id as session, t.said_at as at, lower(t.kind) as kind, t.said as words,"
                                + " t.author_id is not distinct from :member as by_me, t.from_day as moved_from,"
                                + " t.to_day as moved_to",
                        "gym_id, id, member_id, author_id")
                .deleted());
    }
}
