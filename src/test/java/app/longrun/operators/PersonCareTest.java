package app.longrun.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.PersonId;
import app.longrun.identity.Registrar;
import app.longrun.identity.Role;
import app.longrun.identity.TestSignIn;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Refusal;
import app.longrun.sessions.TestDevice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PersonCareTest {

    private static final EmailAddress OPERATOR = new EmailAddress("operator@example.org");
    private static final String REASON = "A stranger has the phone since Monday";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PersonCare care;

    @Autowired
    private PersonLetters letters;

    @Autowired
    private Registrar registrar;

    @Autowired
    private AccountsDatabase accounts;

    @Autowired
    private TestDevice devices;

    private Someone member;
    private PersonId operator;

    @BeforeEach
    void somebodySignedInOnTwoDevicesAndAnOperator() {
        member = gyms.join(gyms.open(), "Mia Member", Role.MEMBER);
        devices.open(member.person());
        devices.open(member.person());
        operator =
                registrar.find(OPERATOR).orElseGet(() -> registrar.register(OPERATOR, "Otto Operator", "{noop}unused"));
    }

    @Test
    void theySignAPersonOutEverywhereWithAReasonThatIsKeptAndMailed() {
        signOut(member.email(), REASON);

        assertThat(sessions()).isZero();
        assertThat(acts(member.person())).contains("was signed out everywhere by an operator");
        assertThat(acts(operator))
                .contains("signed the person " + member.person().id() + " out everywhere");
        UUID id = accounts.client()
                .sql("select id from accounts.forced_sign_out where person_id = ? and reason = ?")
                .params(member.person().id(), REASON)
                .query(UUID.class)
                .single();
        assertThat(letters.write(new ForcedSignOut(id)).orElseThrow()).satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo(member.email());
            assertThat(mail.text()).contains("Hi Mia Member", "Otto Operator", REASON, "/forgot");
            assertThat(mail.html()).contains(REASON).doesNotContain("??");
        });
    }

    @Test
    void withoutAReasonOrAnAccountNothingHappens() {
        assertThatThrownBy(() -> signOut(member.email(), "help")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> signOut("nobody." + UUID.randomUUID() + "@example.org", REASON))
                .isInstanceOf(Refusal.class);

        assertThat(sessions()).isEqualTo(2);
    }

    @Test
    void anOwnerIsNoOperator() {
        assertThatThrownBy(() -> TestSignIn.as(member.person(), member.email(), member.name(), () -> {
                    care.signOut(new EmailAddress(member.email()), REASON);
                    return true;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> TestSignIn.as(
                        operator,
                        OPERATOR.value(),
                        "Otto Operator",
                        TestSignIn.justAPassword(Instant.now()),
                        care::lately))
                .isInstanceOf(NotAllowedException.class);
    }

    private void signOut(String email, String reason) {
        TestSignIn.as(operator, OPERATOR.value(), "Otto Operator", () -> {
            care.signOut(new EmailAddress(email), reason);
            return true;
        });
    }

    private int sessions() {
        return accounts.client()
                .sql("select count(*) from accounts.session where person_id = ?")
                .param(member.person().id())
                .query(Integer.class)
                .single();
    }

    private List<String> acts(PersonId person) {
        return accounts.client()
                .sql("select what from accounts.act where person_id = ?")
                .param(person.id())
                .query((row, number) -> row.getString("what"))
                .list();
    }
}
