package app.longrun.recovery;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RecoveryData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("accounts.recovery_request")
                        .whose("t.email = (select a.email from accounts.account a where a.person_id = :person)")
                        .gives("password-forgotten", "t.email, t.asked_at as asked", "id")
                        .deleted(),
                PersonalTable.in("accounts.recovery")
                        .whose("t.person_id = :person")
                        .gives(
                                "password-links",
                                "t.expires_at as expires, t.expires_at > now() as works",
                                "person_id, secret_hash")
                        .deleted());
    }
}
