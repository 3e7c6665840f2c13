package app.longrun.passkeys;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PasskeyData implements PersonalData {

    private static final String PERSON = "t.person_id = :person";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("accounts.passkey")
                        .whose(PERSON)
                        .gives(
                                "passkeys",
                                "t.name, t.created_at as created, t.used_at as used,"
                                        + " array_to_string(t.transports, ', ') as reached_by, t.backup_state as is_backed_up",
                                "id, person_id, credential_id, public_key, signature_count, uv_initialized,"
                                        + " backup_eligible, attestation_object, client_data")
                        .deleted(),
                PersonalTable.in("accounts.passkey_user")
                        .whose(PERSON)
                        .gives("passkey-handle", "encode(t.handle, 'hex') as handle", "person_id")
                        .deleted());
    }
}
