package app.longrun.clearance;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** All of it goes when a person is erased. */
@Component
class ClearanceData implements PersonalData {

    private static final String MEMBER = "t.member_id = :member";
    private static final String INNER = "gym_id, id, member_id, person_id";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.readiness_check")
                        .whose(MEMBER)
                        .gives(
                                "readiness",
                                "t.answered_at as answered, t.answers::text as answers, t.is_clear as clear,"
                                        + " t.shared as shared_with_coach",
                                INNER)
                        .deleted(),
                PersonalTable.in("gym.readiness")
                        .whose(MEMBER)
                        .gives(
                                "readiness-now",
                                "t.answered_on as answered, lower(t.weight) as asks_for, t.shared as shared_with_coach",
                                INNER)
                        .deleted(),
                PersonalTable.in("gym.clearance")
                        .whose(MEMBER)
                        .gives(
                                "clearance",
                                "t.cleared_on as cleared, t.expires_on as expires, t.cleared_by, t.revoked_on as ended,"
                                        + " t.shared as shared_with_coach, t.created_at as noted",
                                INNER + ", noted_by")
                        .deleted());
    }
}
