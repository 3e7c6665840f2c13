package app.longrun.people;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who was invited where and who asked to come in. */
@Component
class PeopleData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("accounts.join_request")
                        .whose("t.person_id = :person")
                        .gives(
                                "join-requests",
                                "g.name as gym, t.asked_at as asked",
                                "gym_id, person_id",
                                "join accounts.gym g on g.id = t.gym_id")
                        .deleted(),
                PersonalTable.in("accounts.invitation")
                        .whose("(t.taken_by = :person"
                                + " or t.email = (select a.email from accounts.account a where a.person_id = :person))")
                        .gives(
                                "invitations",
                                "g.name as gym, t.invited_at as invited, t.email, t.name,"
                                        + " array_to_string(t.roles, ', ') as roles, t.needs_approval as asked_yourself,"
                                        + " t.expires_at as expires, t.revoked_at as taken_back, t.accepted_at as accepted",
                                "id, gym_id, invited_by, secret_hash, taken_by",
                                "join accounts.gym g on g.id = t.gym_id")
                        .deleted());
    }
}
