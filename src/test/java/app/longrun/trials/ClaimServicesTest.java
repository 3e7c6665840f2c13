package app.longrun.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.classes.ClassId;
import app.longrun.classes.ClassRoster;
import app.longrun.classes.Places;
import app.longrun.classes.Roster;
import app.longrun.classes.RosterRow;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.platform.Mail;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import app.longrun.platform.WeightUnit;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(TestClasses.class)
class ClaimServicesTest {

    private static final Pattern TOKEN = Pattern.compile("/cancel/[\\w-]+/([\\w-]+)");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private TestClasses classes;

    @Autowired
    private TrialClaims claims;

    @Autowired
    private ClaimLetters letters;

    @Autowired
    private HealthPurge purge;

    @Autowired
    private Roster roster;

    @Autowired
    private Places places;

    @Autowired
    private SystemDoor door;

    @Autowired
    @Qualifier("jobs")
    private HikariDataSource jobs;

    private Someone coach;
    private ClassId endurance;

    @BeforeEach
    void aGymWithAFreeClass() {
        coach = gyms.join(gyms.open(whereItIsMidday(), WeightUnit.KG), "Ana Coach", Role.COACH);
        endurance = classes.put(coach, "Aerobic base", Instant.now().plus(Duration.ofMinutes(30)), 12, 6);
    }

    @Test
    void aVisitorStandsOnTheRosterAsTheyWroteTheirName() {
        claim("<script>alert(1)</script>", null);

        assertThat(guest().name()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void theTickOnTheRosterMovesTheClaimAlongAndBack() {
        claim("Zoe Runner", null);

        tick(true);
        assertThat(states()).containsExactly("ATTENDED");

        tick(false);
        assertThat(states()).containsExactly("CLAIMED");
    }

    @Test
    void aClaimIsWrittenDownToBeConfirmedWithIdsOnly() {
        claim("Zoe Runner", true);

        assertThat(waiting()).singleElement().asString().doesNotContain("Zoe", "example.org");
    }

    @Test
    void aRefusedClaimLeavesNoMailToSend() {
        ClassId full = classes.put(coach, "Full", Instant.now().plus(Duration.ofDays(1)), 5, 0);

        assertThatThrownBy(() -> claim(full, "Zoe Runner", true)).isInstanceOf(Refusal.class);
        assertThat(waiting()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void aSecondLetterReplacesTheLinkOfTheFirst() {
        ClaimId id = claim("Zoe Runner", null);

        Secret first = token(letter(id).orElseThrow());
        Secret second = token(letter(id).orElseThrow());

        assertThat(gyms.asVisitor(coach.gym(), () -> claims.find(id, first))).isEmpty();
        assertThat(gyms.asVisitor(coach.gym(), () -> claims.find(id, second))).isPresent();
    }

    @Test
    void whoGaveTheirPlaceBackGetsNoLateConfirmation() {
        ClaimId id = claim("Zoe Runner", null);
        Secret token = token(letter(id).orElseThrow());

        gyms.asVisitor(coach.gym(), () -> {
            claims.cancel(id, token);
            return id;
        });

        assertThat(letter(id)).isEmpty();
    }

    @Test
    void afterThirtyDaysTheAnswerAboutPainIsGoneUnlessTheVisitorJoined() {
        keepAnswer(claim("Zoe Runner", null), "null", "current_date");
        keepAnswer(claim("Xena Runner", null), "'" + Ids.next() + "'", "current_date - 1");
        claim("Yann Runner", true);

        purge.everywhere();

        assertThat(answersAboutPain()).isEqualTo(2);
    }

    private void keepAnswer(ClaimId id, String person, String deleteAfter) {
        classes.change(
                coach,
                SystemActor.DEMO,
                "insert into gym.claim_health (gym_id, id, person_id, has_pain, consented_at, delete_after) values ('%s', '%s', %s, true, now(), %s)"
                        .formatted(coach.gym().id().id(), id.id(), person, deleteAfter));
    }

    /** A class half an hour ahead is then on the same day, which it has to be to tick who came. */
    private static String whereItIsMidday() {
        int offset = 12 - LocalTime.now(ZoneOffset.UTC).getHour();
        return "Etc/GMT" + (offset > 0 ? "-" : "+") + Math.abs(offset);
    }

    private List<String> states() {
        return classes.words(coach, SystemActor.MAILER, "select state from gym.trial_claim");
    }

    private ClaimId claim(String name, @Nullable Boolean hasPain) {
        return claim(endurance, name, hasPain);
    }

    private ClaimId claim(ClassId scheduled, String name, @Nullable Boolean hasPain) {
        EmailAddress email = new EmailAddress("visitor." + Ids.next() + "@example.org");
        ClaimRequest request = new ClaimRequest(
                scheduled, new VisitorName(name), email, new NextRace("", null), new RunsAWeek(3), hasPain);
        gyms.asVisitor(coach.gym(), () -> {
            claims.claim(request, email.value());
            return email;
        });
        String id = classes.words(
                        coach,
                        SystemActor.MAILER,
                        "select id::text from gym.trial_claim where email = '%s'".formatted(email.value()))
                .getFirst();
        return new ClaimId(UUID.fromString(id));
    }

    private Optional<Mail> letter(ClaimId id) {
        return door.within(SystemActor.MAILER, coach.gym().id(), () -> letters.write(id));
    }

    private static Secret token(Mail mail) {
        Matcher found = TOKEN.matcher(mail.text());
        assertThat(found.find()).isTrue();
        return Secret.from(found.group(1));
    }

    private RosterRow guest() {
        ClassRoster found = gyms.as(coach, () -> roster.of(endurance)).orElseThrow();
        return found.rows().getFirst();
    }

    private void tick(boolean attended) {
        RosterRow guest = guest();
        gyms.as(coach, () -> {
            places.checkIn(guest.id(), attended);
            return guest;
        });
    }

    private int answersAboutPain() {
        return classes.count(coach, SystemActor.PURGE, "select count(*) from gym.claim_health");
    }

    /** The data of the confirmations of this gym that wait, as the role of the jobs sees them. */
    private List<String> waiting() {
        return JdbcClient.create(jobs)
                .sql("select task_data from jobs.scheduled_tasks where task_name = 'claim-confirmation'")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list()
                .stream()
                .filter(data -> data.contains(coach.gym().id().id().toString()))
                .toList();
    }
}
