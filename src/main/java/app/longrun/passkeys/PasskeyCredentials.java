package app.longrun.passkeys;

import app.longrun.identity.AccountsDatabase;
import app.longrun.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys as Spring Security reads and writes them. */
@Component
class PasskeyCredentials implements UserCredentialRepository {

    private static final String RECORD =
            "select u.handle, p.* from accounts.passkey p join accounts.passkey_user u on u.person_id = p.person_id where ";

    private final AccountsDatabase accounts;
    private final Clock clock;

    PasskeyCredentials(AccountsDatabase accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void delete(Bytes credential) {
        accounts.client()
                .sql("delete from accounts.passkey where credential_id = ?")
                .param(credential.getBytes())
                .update();
    }

    /** Adds a passkey, or notes that one was used; one that belongs to somebody else is left alone. */
    @Override
    public void save(CredentialRecord record) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        accounts.client()
                .sql("""
                        insert into accounts.passkey as p (id, person_id, name, credential_id, public_key, signature_count,
                          transports, uv_initialized, backup_eligible, backup_state, attestation_object, client_data, created_at)
                        select :id, u.person_id, :name, :credential, :key, :count, :transports, :uv, :eligible, :backup,
                          :attestation, :clientData, :now from accounts.passkey_user u where u.handle = :handle
                        on conflict (credential_id) do update set signature_count = excluded.signature_count,
                          uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state, used_at = :now
                        where p.person_id = excluded.person_id""")
                .param("id", Ids.next())
                .param("name", record.getLabel())
                .param("credential", record.getCredentialId().getBytes())
                .param("key", record.getPublicKey().getBytes())
                .param("count", record.getSignatureCount())
                .param("transports", transports(record))
                .param("uv", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backup", record.isBackupState())
                .param("attestation", bytes(record.getAttestationObject()))
                .param("clientData", bytes(record.getAttestationClientDataJSON()))
                .param("handle", record.getUserEntityUserId().getBytes())
                .param("now", now)
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return accounts.client()
                .sql(RECORD + "p.credential_id = ?")
                .param(credential.getBytes())
                .query((row, number) -> record(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return accounts.client()
                .sql(RECORD + "u.handle = ?")
                .param(handle.getBytes())
                .query((row, number) -> record(row))
                .list();
    }

    private static CredentialRecord record(ResultSet row) throws SQLException {
        Instant created = row.getObject("created_at", OffsetDateTime.class).toInstant();
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return ImmutableCredentialRecord.builder()
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("name"))
                .created(created)
                .lastUsed(used == null ? created : used.toInstant())
                .build();
    }

    private static String[] transports(CredentialRecord record) {
        return record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return Objects.requireNonNull(bytes, "A passkey comes with its attestation")
                .getBytes();
    }
}
