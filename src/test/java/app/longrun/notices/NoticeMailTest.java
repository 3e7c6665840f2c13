package app.longrun.notices;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.classes.Schedule;
import app.longrun.identity.Role;
import app.longrun.identity.TestDoor;
import app.longrun.people.Letter;
import app.longrun.platform.Ids;
import app.longrun.platform.Secret;
import app.longrun.strength.BlockCode;
import app.longrun.templates.ClassTemplates;
import jakarta.mail.internet.MimeMessage;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails about a plan over a real SMTP server, and the link in them that needs no sign-in. */
@WebTest
class NoticeMailTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Letters letters;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    @Autowired
    private Assignments assignments;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NoticeRound round;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private Someone coach;
    private Someone ben;
    private TestBrowser browser;

    @BeforeEach
    void aGymWithARunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.joinWithPassword(coach.gym(), "Ben <b>Runner</b>", "seven lamps over rivers", Role.MEMBER);
        browser = TestBrowser.at(port);
    }

    @Test
    void aCancelledClassIsMailedAtOnceInTheGymsName() throws Exception {
        cancelAClass();

        MimeMessage mail = letters.to(ben.email(), 1).getFirst();
        Letter letter = new Letter(mail);
        assertThat(mail.getFrom()[0].toString()).contains(coach.gym().name());
        assertThat(letter.subject()).endsWith("at 18:30 is cancelled");
        assertThat(letter.link("/g/")).isEqualTo("/g/" + coach.gym().slug() + "/plan/classes");
        assertThat(letter.text())
                .contains("Hello Ben <b>Runner</b>", coach.gym().name())
                .doesNotContain("??");
        assertThat(letter.html()).doesNotContain("<b>Runner", "??").contains("&lt;b&gt;Runner");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).contains(letter.link("/notice-mails/"));
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void aDayIsOneMailForEachPersonAndGym() throws Exception {
        assign("MAX-8", 1);
        assign("HOM-8", 9);
        Someone elsewhere = gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER);
        assertThat(letters.arrived(ben.email())).isEmpty();

        makeDue();
        send(coach);
        send(coach);
        send(elsewhere);

        Letter letter = new Letter(letters.to(ben.email(), 1).getFirst());
        assertThat(letters.arrived(ben.email())).hasSize(1);
        assertThat(letter.subject())
                .isEqualTo("2 changes for you at " + coach.gym().name());
        assertThat(letter.text()).contains("Maximal strength is on your plan", "16 sessions", "/plan/week?day=");
        assertThat(letter.text().indexOf("Maximal")).isLessThan(letter.text().indexOf("Bands and body weight"));
    }

    @Test
    void theSameWorkTakenUpAgainSendsWhatWasNotSentAndNothingTwice() {
        assign("MAX-8", 1);
        makeDue();
        UUID mailing = Ids.next();

        round.go(coach.gym().id().id(), mailing);
        round.go(coach.gym().id().id(), mailing);

        assertThat(letters.to(ben.email(), 1)).hasSize(1);
    }

    @Test
    void lookingAtTheLinkChangesNothingAndAPostStopsTheMailsWithoutSigningIn() throws Exception {
        cancelAClass();
        String link = new Letter(letters.to(ben.email(), 1).getFirst()).link("/notice-mails/");

        assertThat(browser.get(link).body())
                .contains("Stop these mails", coach.gym().name());
        assertThat(choice(ben).classes()).isEqualTo(NoticeWay.MAIL);
        var answer = browser.post(link, Map.of("List-Unsubscribe", "One-Click"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("You get no more of these mails").doesNotContain("<form", "??");
        assertThat(choice(ben))
                .isEqualTo(new NoticeChoice(NoticeWay.APP, NoticeWay.APP, NoticeChoice.USUAL.digestAt()));
        cancelAClass();
        assertThat(gyms.as(ben, inbox::unread)).isEqualTo(2);
        send(coach);
        assertThat(letters.arrived(ben.email())).hasSize(1);
    }

    @Test
    void theLinkStopsNothingInAnotherGymAndAGuessedOneNothingAtAll() throws Exception {
        cancelAClass();
        String link = new Letter(letters.to(ben.email(), 1).getFirst()).link("/notice-mails/");
        Someone elsewhere = gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER);
        String other =
                link.replace(coach.gym().slug().word(), elsewhere.gym().slug().word());
        String guessed = link.substring(0, link.lastIndexOf('/') + 1)
                + Secret.fresh(new SecureRandom()).text();

        assertThat(List.of(other, guessed, link.replace(coach.gym().slug().word(), "nowhere")))
                .allSatisfy(wrong -> {
                    assertThat(browser.get(wrong).statusCode()).isEqualTo(404);
                    assertThat(browser.post(wrong, Map.of()).statusCode()).isEqualTo(404);
                });
        assertThat(browser.post(link, Map.of(), "cross-site").statusCode()).isEqualTo(403);
        assertThat(choice(ben).isMailed()).isTrue();
        assertThat(choice(elsewhere).isMailed()).isTrue();
    }

    private void cancelAClass() {
        ClassId scheduled = gyms.as(
                coach,
                () -> schedule.schedule(
                                templates.copyFromLibrary("EC-1"),
                                LocalDate.now(coach.gym().settings().zone())
                                        .plusDays(3)
                                        .atTime(18, 30),
                                10,
                                0,
                                null)
                        .id());
        gyms.as(ben, () -> {
            places.book(scheduled);
            return ben;
        });
        gyms.as(coach, () -> {
            schedule.cancel(scheduled);
            return coach;
        });
    }

    private void assign(String block, int weeksAhead) {
        gyms.as(
                coach,
                () -> assignments.assign(AssignmentOrder.of(
                        new BlockCode(block),
                        List.of(ben.member()),
                        assignments.nextMonday().plusWeeks(weeksAhead),
                        EnumSet.of(MONDAY, THURSDAY))));
    }

    private void makeDue() {
        TestDoor.withAllHealth(
                coach.gym(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> client.sql(
                                        "update gym.notice set mail_due_at = now() - interval '1 minute' where mail_due_at is not null")
                                .update()));
    }

    private void send(Someone inGym) {
        round.go(inGym.gym().id().id(), Ids.next());
    }

    private NoticeChoice choice(Someone someone) {
        return gyms.as(someone, choices::mine);
    }
}
