package app.longrun.identity;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept about a person outside any gym. */
@Component
class AccountData implements PersonalData {

    private static final String PERSON = "t.person_id = :person";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("accounts.act")
                        .whose(PERSON)
                        .gives("account-on-record", "t.at as time, t.what", "id, person_id")
                        .kept(
                                "that an account was secured, and that it was erased, must stay provable; it names nobody"),
                PersonalTable.in("accounts.one_time_code")
                        .whose(PERSON)
                        .gives("authenticator", "t.set_up_at as set_up, t.last_step", "person_id, secret, pending")
                        .deleted(),
                PersonalTable.in("accounts.recovery_code")
                        .whose(PERSON)
                        .gives("recovery-codes", "t.used_at is not null as used, t.used_at as at", "person_id, hash")
                        .deleted(),
                PersonalTable.in("accounts.membership")
                        .whose(PERSON)
                        .gives(
                                "gyms",
                                "g.name as gym, g.slug as address, array_to_string(t.roles, ', ') as roles, t.state,"
                                        + " t.left_at as left",
                                "id, gym_id, person_id",
                                "join accounts.gym g on g.id = t.gym_id")
                        .deleted(),
                PersonalTable.in("accounts.account")
                        .whose(PERSON)
                        .gives(
                                "account",
                                "t.display_name as name, t.email, t.created_at as created",
                                "person_id, password_hash, shadow_turn")
                        .deleted());
    }
}
