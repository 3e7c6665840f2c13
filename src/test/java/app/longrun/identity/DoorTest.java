package app.longrun.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.tenancy.Gym;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DoorTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Members members;

    @Autowired
    private MyGyms myGyms;

    @Autowired
    private SealedDrawer drawer;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aCoachSeesThePeopleOfTheGymAndNobodyElse() {
        Gym harbour = gyms.open();
        Gym valley = gyms.open();
        Someone coach = gyms.join(harbour, "Ana Coach", Role.COACH);
        gyms.join(harbour, "Ben Runner", Role.MEMBER);
        gyms.join(valley, "Cleo Elsewhere", Role.MEMBER);

        assertThat(gyms.as(coach, members::all))
                .extracting(MemberName::name)
                .containsExactly("Ana Coach", "Ben Runner");
    }

    @Test
    void anotherGymsAddressIsClosedToAStranger() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        Gym valley = gyms.open();

        assertThatThrownBy(() -> gyms.as(coach, valley.slug(), members::all)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aMemberIsDeniedWhatOnlyCoachesMayDo() {
        Someone runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(runner, members::all)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aVisitorIsDenied() {
        Gym harbour = gyms.open();

        assertThatThrownBy(() -> gyms.asVisitor(harbour, members::all)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anOpenTransactionIsNotCarriedThroughTheDoor() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);

        assertThatThrownBy(() ->
                        gyms.as(coach, () -> new TransactionTemplate(transactions).execute(status -> members.all())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("before the door");
    }

    @Test
    void aPersonOfTwoGymsIsSomebodyElseInEach() {
        Gym harbour = gyms.open();
        Gym valley = gyms.open();
        Someone coach = gyms.join(harbour, "Ana Both", Role.COACH);
        Someone member = gyms.join(valley, coach.person(), coach.email(), coach.name(), Role.MEMBER);

        assertThat(gyms.as(coach, myGyms::all))
                .extracting(GymChoice::slug)
                .containsExactlyInAnyOrder(harbour.slug(), valley.slug());
        assertThat(gyms.as(coach, members::all)).hasSize(1);
        assertThatThrownBy(() -> gyms.as(member, members::all)).isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "540, true", "660, false", "86400, false"})
    void theSealedDrawerOpensToAProofOfTenMinutesAtMost(long secondsAgo, boolean opens) {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        Map<String, Instant> proofs = TestSignIn.both(Instant.now().minusSeconds(secondsAgo));

        assertThat(opens(() -> gyms.as(coach, proofs, drawer::open))).isEqualTo(opens);
        assertThat(opens(() -> gyms.as(coach, proofs, drawer::openOwn))).isEqualTo(opens);
    }

    @Test
    void aFreshPasswordDoesNotRefreshAnOldCode() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        Map<String, Instant> proofs = Map.of(
                Factors.PASSWORD, Instant.now(), Factors.CODE, Instant.now().minusSeconds(660));

        assertThat(opens(() -> gyms.as(coach, proofs, drawer::open))).isFalse();
    }

    @Test
    void aPasswordAloneOpensTheDrawerOfWhoKeepsNoSecondFactor() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);

        assertThat(opens(() -> gyms.as(coach, TestSignIn.justAPassword(Instant.now()), drawer::open)))
                .isTrue();
    }

    @Test
    void whoWasOnlyRememberedProvesSomethingFirst() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);

        assertThat(opens(() -> gyms.as(coach, Map.of(), drawer::openOwn))).isFalse();
    }

    @Test
    void aStrangerIsDeniedRatherThanAskedForAProof() {
        Someone stranger = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        Gym valley = gyms.open();

        assertThatThrownBy(() -> gyms.as(stranger, valley.slug(), drawer::open))
                .isInstanceOf(NotAllowedException.class);
    }

    private static boolean opens(Callable<String> drawer) {
        try {
            drawer.call();
            return true;
        } catch (StepUpNeededException asked) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
