package app.longrun.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.PersonId;
import app.longrun.identity.Registrar;
import app.longrun.identity.Role;
import app.longrun.identity.TestSignIn;
import app.longrun.people.Trail;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class GymCareTest {

    private static final EmailAddress OPERATOR = new EmailAddress("operator@example.org");
    private static final String REASON = "Reports show nothing since Monday";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private GymCare care;

    @Autowired
    private GymRegister register;

    @Autowired
    private Members members;

    @Autowired
    private Places places;

    @Autowired
    private Registrar registrar;

    @Autowired
    private AccountsDatabase accounts;

    @Autowired
    private Trail trail;

    @Autowired
    @Qualifier("jobs")
    private HikariDataSource jobs;

    private Someone owner;
    private PersonId operator;

    @BeforeEach
    void aGymAndAnOperator() {
        owner = gyms.join(gyms.open(), "Olga Owner", Role.OWNER);
        operator =
                registrar.find(OPERATOR).orElseGet(() -> registrar.register(OPERATOR, "Otto Operator", "{noop}unused"));
    }

    @Test
    void anOperatorSeesHowLargeAGymIsAndNothingOfWhatIsInIt() {
        gyms.join(owner.gym(), "Mia Member", Role.MEMBER);

        List<RegisteredGym> found =
                operating(() -> register.find(owner.gym().slug().word()));

        assertThat(found).singleElement().satisfies(gym -> {
            assertThat(gym.people()).isEqualTo(2);
            assertThat(gym.owners()).isEqualTo(1);
        });
        assertThatThrownBy(this::people).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aPasswordAloneMakesNobodyAnOperator() {
        assertThatThrownBy(() -> TestSignIn.as(
                        operator,
                        OPERATOR.value(),
                        "Otto Operator",
                        TestSignIn.justAPassword(Instant.now()),
                        () -> register.find("")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aVisitIsForLookingAndStandsOnTheTrailOfTheGymBeforeItBegins() {
        visit(Duration.ofHours(1));

        assertThat(people()).extracting(MemberName::name).contains("Olga Owner");
        assertThatThrownBy(() -> inTheGym(() -> {
                    places.book(new ClassId(Ids.next()));
                    return true;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThat(trail.of(owner)).contains("began support visit: Otto Operator: " + REASON);
        assertThat(told()).singleElement().asString().contains("VISIT").doesNotContain(REASON, "Otto");
    }

    @Test
    void aVisitToOneGymOpensNoOther() {
        Someone other = gyms.join(gyms.open(), "Ben Elsewhere", Role.OWNER);
        visit(Duration.ofHours(1));

        assertThatThrownBy(() -> gyms.as(
                        new Someone(other.gym(), operator, other.member(), OPERATOR.value(), "Otto Operator"),
                        members::all))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aVisitEndsByItselfAndWhenItIsEnded() {
        visit(Duration.ofHours(1));
        accounts.client()
                .sql("update accounts.support_visit set began_at = began_at - interval '2 hours',"
                        + " ends_at = ends_at - interval '2 hours' where gym_id = ?")
                .param(owner.gym().id().id())
                .update();
        assertThatThrownBy(this::people).isInstanceOf(NotAllowedException.class);

        visit(Duration.ofHours(1));
        operating(() -> {
            care.leave(owner.gym().slug());
            return true;
        });
        assertThat(trail.of(owner)).anyMatch(line -> line.startsWith("ended support visit"));
        assertThat(accounts.client()
                        .sql("select count(*) from accounts.support_visit"
                                + " where gym_id = ? and ends_at > now() + interval '2 seconds'")
                        .param(owner.gym().id().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSuspendedGymIsClosedToItsOwnersAndMembersUntilItIsOpenedAgain() {
        Someone coach = gyms.join(owner.gym(), "Cora Coach", Role.COACH);
        assertThat(gyms.as(coach, members::all)).hasSize(2);

        operating(() -> {
            care.suspend(owner.gym().slug(), "The bill has not been paid since March");
            return true;
        });
        assertThatThrownBy(() -> gyms.as(coach, members::all)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> gyms.as(owner, members::all)).isInstanceOf(NotAllowedException.class);

        operating(() -> {
            care.lift(owner.gym().slug());
            return true;
        });
        assertThat(gyms.as(coach, members::all)).hasSize(2);
        assertThat(trail.of(owner))
                .contains("suspended gym: Otto Operator: The bill has not been paid since March")
                .anyMatch(line -> line.startsWith("opened again gym"));
    }

    @Test
    void aReasonThatTellsTheOwnersNothingIsRefusedAndNothingIsStored() {
        assertThatThrownBy(() -> operating(() -> {
                    care.visit(owner.gym().slug(), "  help  ", Duration.ofHours(1));
                    return true;
                }))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> operating(() -> {
                    care.visit(owner.gym().slug(), REASON, Duration.ofHours(5));
                    return true;
                }))
                .isInstanceOf(Refusal.class);

        assertThat(trail.of(owner)).isEmpty();
        assertThatThrownBy(this::people).isInstanceOf(NotAllowedException.class);
    }

    private void visit(Duration howLong) {
        operating(() -> {
            care.visit(owner.gym().slug(), REASON, howLong);
            return true;
        });
    }

    private <T> T operating(Callable<T> work) {
        return TestSignIn.as(operator, OPERATOR.value(), "Otto Operator", work);
    }

    private <T> T inTheGym(Callable<T> work) {
        return gyms.as(new Someone(owner.gym(), operator, owner.member(), OPERATOR.value(), "Otto Operator"), work);
    }

    private List<MemberName> people() {
        return inTheGym(members::all);
    }

    /** The data of the mails to this gym's owners that wait. */
    private List<String> told() {
        return JdbcClient.create(jobs)
                .sql("select task_data from jobs.scheduled_tasks where task_name = 'operator-notice'")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list()
                .stream()
                .filter(data -> data.contains(owner.gym().id().id().toString()))
                .toList();
    }
}
