package app.longrun.operators;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept about an operator beside the trails of the gyms they visited, and about whom they signed out. */
@Component
class OperatorData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("accounts.forced_sign_out")
                        .whose("t.person_id = :person")
                        .gives("signed-out-by-operators", "t.at as time, t.reason", "id, person_id, operator_id")
                        .deleted(),
                PersonalTable.in("accounts.support_visit")
                        .whose("t.person_id = :person")
                        .gives(
                                "support-visits",
                                "g.name as gym, t.reason, t.began_at as began, t.ends_at as ends",
                                "id, gym_id, person_id",
                                "join accounts.gym g on g.id = t.gym_id")
                        .deleted());
    }
}
