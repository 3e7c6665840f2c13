package app.longrun.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.identity.PersonName;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import app.longrun.tenancy.Gym;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Invitations from the owner's list to the mail and through its link, over real HTTP and SMTP. */
@WebTest
class InvitationWebTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitationDesk desk;

    @Autowired
    private People people;

    @Autowired
    private Letters letters;

    @Autowired
    private Trail trail;

    @LocalServerPort
    private int port;

    private Gym harbour;
    private Someone owner;
    private String mail;

    @BeforeEach
    void aGymWithAnOwner() {
        harbour = gyms.open();
        owner = gyms.join(harbour, "Ola Owner", Role.OWNER);
        mail = "new." + Ids.next() + "@example.org";
    }

    @Test
    void theMailNamesGymAndInviterAndItsLinkMakesAnAccountOnce() throws Exception {
        invite("Nora New <" + mail + ">", Role.MEMBER, Role.COACH);
        Letter letter = new Letter(letters.to(mail, 1).getLast());
        String link = letter.link("/invitation/");
        Browser nora = new Browser(Http.anonymous(port));

        assertThat(letter.subject()).contains("Ola Owner", harbour.name());
        assertThat(letter.text())
                .contains("Hello Nora New", "Ola Owner", harbour.name())
                .doesNotContain("??", "${");
        assertThat(letter.html())
                .contains("Hello Nora New", "Ola Owner", harbour.name())
                .doesNotContain("??");
        assertThat(nora.open(link)).isEqualTo(200);
        assertThat(nora.open(link)).as("looking uses nothing up").isEqualTo(200);
        assertThat(nora.http().body())
                .contains(harbour.name(), "Coach", "Nora New")
                .doesNotContain("<script", "??");
        assertThat(nora.send(link, link, Map.of("name", "Nora New", "password", "short")))
                .isEqualTo(422);
        assertThat(nora.http().body())
                .contains("12 letters or more", "Nora New")
                .doesNotContain("value=\"short\"");
        assertThat(nora.send(link, link, Map.of("name", "Nora New", "password", PASSWORD)))
                .isEqualTo(200);
        assertThat(nora.http().body()).contains("Your account is ready").doesNotContain("??");
        assertThat(nora.open(link)).isEqualTo(404);

        assertThat(gyms.as(owner, people::all))
                .filteredOn(row -> row.name().equals("Nora New"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.roles()).containsExactlyInAnyOrder(Role.COACH, Role.MEMBER);
                    assertThat(row.email().value()).isEqualTo(mail);
                });
        assertThat(trail.of(owner))
                .containsExactly("invited invitation: as coach and member", "joined member: invited");
        assertThat(gyms.as(owner, invitations::waiting)).isEmpty();
    }

    @Test
    void expiredRevokedReplacedAndUnknownLinksAnswerAlike() throws Exception {
        invite(mail, Role.MEMBER);
        String first = new Letter(letters.to(mail, 1).getLast()).link("/invitation/");
        InvitationId id = gyms.as(owner, invitations::waiting).getFirst().id();
        gyms.as(owner, PeopleTest.done(() -> invitations.resend(id)));
        String second = new Letter(letters.to(mail, 2).getLast()).link("/invitation/");
        Browser anybody = new Browser(Http.anonymous(port));
        assertThat(anybody.open(second)).isEqualTo(200);

        assertThat(anybody.open(first)).isEqualTo(404);
        String replaced = anybody.http().body();
        gyms.as(owner, PeopleTest.done(() -> invitations.revoke(id)));
        assertThat(anybody.open(second)).isEqualTo(404);
        assertThat(anybody.http().body()).isEqualTo(replaced);
        assertThat(anybody.open(
                        "/invitation/" + Secret.fresh(new SecureRandom()).text()))
                .isEqualTo(404);
        assertThat(anybody.http().body()).isEqualTo(replaced);
        assertThat(anybody.open("/invitation/nonsense")).isEqualTo(404);
        assertThat(anybody.http().body()).isEqualTo(replaced);
        assertThatThrownBy(() -> gyms.as(owner, PeopleTest.done(() -> invitations.resend(id))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoHasAnAccountSignsInAndJoinsWithOneTap() throws Exception {
        Someone elsewhere = gyms.joinWithPassword(gyms.open(), "Robin Both", "longrun-demo", Role.MEMBER);
        invite(elsewhere.email(), Role.COACH);
        String link = new Letter(letters.to(elsewhere.email(), 1).getLast()).link("/invitation/");
        Browser nobody = new Browser(Http.anonymous(port));
        nobody.open(link);
        assertThat(nobody.http().body()).contains("Sign in to join").doesNotContain("new-password");
        Secret secret = Secret.from(link.substring(link.lastIndexOf('/') + 1));
        assertThatThrownBy(() ->
                        gyms.asVisitor(harbour, () -> desk.acceptAsNew(secret, new PersonName("Thief"), PASSWORD)))
                .hasMessageContaining("people.invitation.known");

        Browser robin = new Browser(Http.signedIn(port, elsewhere.email()));
        robin.open(link);
        assertThat(robin.http().body()).contains("You are signed in as " + elsewhere.email());
        assertThat(robin.send(link, link + "/accept", Map.of())).isEqualTo(302);
        assertThat(robin.http().location()).endsWith("/g/" + harbour.slug());
        assertThat(robin.open(link)).isEqualTo(404);
    }

    @Test
    void aForwardedMailLetsAnotherAccountInAsAMemberOnly() throws Exception {
        Someone other = gyms.joinWithPassword(gyms.open(), "Otto Other", "longrun-demo", Role.MEMBER);
        invite(mail, Role.COACH);
        String link = new Letter(letters.to(mail, 1).getLast()).link("/invitation/");
        Browser otto = new Browser(Http.signedIn(port, other.email()));

        otto.open(link);
        assertThat(otto.http().body()).contains("this invitation is for " + mail);
        assertThat(otto.send(link, link + "/accept", Map.of())).isEqualTo(422);

        String second = "second." + mail;
        invite(second, Role.MEMBER);
        String open = new Letter(letters.to(second, 1).getLast()).link("/invitation/");
        assertThat(otto.send(open, open + "/accept", Map.of())).isEqualTo(302);
        assertThat(trail.of(owner).getLast()).isEqualTo("joined member: invited under another address");
    }

    @Test
    void aPastedListSendsWhatIsGoodAndKeepsTheRestWordForWordWithAReason() {
        Someone member = gyms.join(harbour, "Mia Member", Role.MEMBER);
        String known = "known." + mail;
        invite(known, Role.MEMBER);

        InvitationsSent answer = gyms.as(
                owner,
                () -> invitations.invite(
                        String.join(
                                "\n",
                                "Kim Good <" + mail + ">",
                                "  no address here ",
                                "",
                                member.email(),
                                known,
                                "Kim again, " + mail),
                        Set.of(Role.MEMBER)));

        assertThat(answer.sent()).isEqualTo(1);
        assertThat(answer.kept())
                .extracting(KeptLine::line, KeptLine::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no address here", "people.invite.form"),
                        org.assertj.core.groups.Tuple.tuple(member.email(), "people.invite.member"),
                        org.assertj.core.groups.Tuple.tuple(known, "people.invite.already"),
                        org.assertj.core.groups.Tuple.tuple("Kim again, " + mail, "people.invite.twice"));
        assertThat(letters.to(mail, 1)).hasSize(1);
    }

    @Test
    void whoLeftAndIsInvitedAgainIsTheSameMemberWithTheNewRolesAlone() throws Exception {
        Someone ben = gyms.joinWithPassword(harbour, "Ben Back", "longrun-demo", Role.COACH);
        gyms.as(owner, PeopleTest.done(() -> people.remove(ben.member())));
        invite(ben.email(), Role.MEMBER);
        String link = new Letter(letters.to(ben.email(), 1).getLast()).link("/invitation/");

        assertThat(new Browser(Http.signedIn(port, ben.email())).send(link, link + "/accept", Map.of()))
                .isEqualTo(302);

        assertThat(gyms.as(owner, people::all))
                .filteredOn(row -> row.id().equals(ben.member()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.leftOn()).isNull();
                    assertThat(row.roles()).containsExactly(Role.MEMBER);
                });
    }

    @Test
    void anInvitationOfAnotherGymCannotBeSentAgainOrTakenBack() {
        Someone stranger = gyms.join(gyms.open(), "Sten Elsewhere", Role.OWNER);
        invite(mail, Role.MEMBER);
        InvitationId id = gyms.as(owner, invitations::waiting).getFirst().id();

        assertThat(gyms.as(stranger, invitations::waiting)).isEmpty();
        assertThatThrownBy(() -> gyms.as(stranger, PeopleTest.done(() -> invitations.revoke(id))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> gyms.as(stranger, PeopleTest.done(() -> invitations.resend(id))))
                .isInstanceOf(Refusal.class);
        assertThat(gyms.as(owner, invitations::waiting)).hasSize(1);
    }

    private void invite(String line, Role... roles) {
        assertThat(gyms.as(owner, () -> invitations.invite(line, Set.of(roles))).kept())
                .isEmpty();
    }
}
