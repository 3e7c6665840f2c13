package app.longrun.privacy;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LedgerData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("accounts.erasure")
                .whose("t.person_id = :person")
                .gives(
                        "erasures",
                        "t.asked_at as asked, t.finished_at as finished, t.gym_id is null as of_the_account",
                        "id, person_id, gym_id, member_id")
                .kept("without it a restored backup would bring the person back; ids alone"));
    }
}
