package app.longrun.passkeys;

import app.longrun.identity.AccountsDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The accounts as devices know them. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private static final String USER = """
            select u.handle, a.email, a.display_name from accounts.passkey_user u
            join accounts.account a on a.person_id = u.person_id where\s""";

    private final AccountsDatabase accounts;

    PasskeyUsers(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accounts.client()
                .sql(USER + "u.handle = ?")
                .param(handle.getBytes())
                .query((row, number) -> user(row))
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return accounts.client()
                .sql(USER + "a.email = ?")
                .param(email)
                .query((row, number) -> user(row))
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        accounts.client()
                .sql("insert into accounts.passkey_user (person_id, handle)"
                        + " select person_id, ? from accounts.account where email = ? on conflict do nothing")
                .params(user.getId().getBytes(), user.getName())
                .update();
    }

    @Override
    public void delete(Bytes handle) {
        accounts.client()
                .sql("delete from accounts.passkey_user where handle = ?")
                .param(handle.getBytes())
                .update();
    }

    private static PublicKeyCredentialUserEntity user(ResultSet row) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(row.getString("email"))
                .displayName(row.getString("display_name"))
                .build();
    }
}
