package app.longrun.sessions;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DeviceData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("accounts.session")
                .whose("t.person_id = :person")
                .gives(
                        "devices",
                        "t.device, t.address, t.started_at as since, t.seen_at as seen, t.remembered_until",
                        "id, person_id, remember_hash, previous_hash, replaced_at")
                .deleted());
    }
}
