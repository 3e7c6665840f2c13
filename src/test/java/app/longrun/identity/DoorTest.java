package app.longrun.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.tenancy.Gym;
import org.junit.jupiter.api.Test;
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
                .extracting(MyGyms.Choice::slug)
                .containsExactlyInAnyOrder(harbour.slug(), valley.slug());
        assertThat(gyms.as(coach, members::all)).hasSize(1);
        assertThatThrownBy(() -> gyms.as(member, members::all)).isInstanceOf(NotAllowedException.class);
    }
}
