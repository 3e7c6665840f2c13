package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What is stored with older parameters is hashed anew at the next sign-in. */
@DatabaseTest
class OldHashesTest {

    private static final String PASSWORD = "three brown horses";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PasswordProof proof;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private AccountsDatabase accounts;

    @Test
    void anOldHashIsMadeAnewByARightPasswordAndWorksOn() {
        Someone member = gyms.join(gyms.open(), "Mia Member", Role.MEMBER);
        String old = "{argon2@SpringSecurity_v5_8}"
                + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        store(member, old);

        assertThat(signIn(member)).isTrue();

        String stored = stored(member);
        assertThat(stored).startsWith("{hinted-argon2}").contains("m=19456,t=2,p=1");
        assertThat(encoder.upgradeEncoding(stored)).isFalse();
        assertThat(signIn(member)).isTrue();
        assertThat(stored(member)).isEqualTo(stored);
    }

    private boolean signIn(Someone member) {
        return proof.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(member.email(), PASSWORD))
                .isAuthenticated();
    }

    private void store(Someone member, String hash) {
        accounts.client()
                .sql("update accounts.account set password_hash = ? where person_id = ?")
                .params(hash, member.person().id())
                .update();
    }

    private String stored(Someone member) {
        return accounts.client()
                .sql("select password_hash from accounts.account where person_id = ?")
                .param(member.person().id())
                .query(String.class)
                .single();
    }
}
