package app.longrun.gyms;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who wanted to open a gym. */
@Component
class GymData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("accounts.gym_sign_up")
                .whose("t.email = (select a.email from accounts.account a where a.person_id = :person)")
                .gives(
                        "gyms-signed-up",
                        "t.name as gym, t.slug as address, t.time_zone, t.weight_unit as unit, t.person_name as name,"
                                + " t.email, t.asked_at as asked, t.expires_at as expires, t.done_at as opened",
                        "id, secret_hash, gym_id")
                .deleted());
    }
}
