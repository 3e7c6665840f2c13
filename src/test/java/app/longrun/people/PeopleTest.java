package app.longrun.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Members;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.Gym;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PeopleTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private People people;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Members members;

    @Autowired
    private MyMemberships mine;

    @Autowired
    private Trail trail;

    private Gym harbour;
    private Someone owner;
    private Someone runner;

    @BeforeEach
    void twoGyms() {
        harbour = gyms.open();
        owner = gyms.join(harbour, "Ola Owner", Role.OWNER);
        runner = gyms.join(harbour, "Ben Runner", Role.MEMBER);
    }

    @Test
    void theOwnerSeesTheGymsOwnPeopleAndNobodyElse() {
        gyms.join(gyms.open(), "Cleo Elsewhere", Role.MEMBER);

        assertThat(gyms.as(owner, people::all))
                .extracting(PersonRow::name, PersonRow::roles, PersonRow::isSelf)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ben Runner", Set.of(Role.MEMBER), false),
                        org.assertj.core.groups.Tuple.tuple("Ola Owner", Set.of(Role.OWNER), true));
    }

    @Test
    void aRoleCountsFromTheNextCallOn() {
        assertThatThrownBy(() -> gyms.as(runner, members::all)).isInstanceOf(NotAllowedException.class);

        gyms.as(owner, done(() -> people.give(runner.member(), Set.of(Role.COACH, Role.MEMBER))));
        assertThat(gyms.as(runner, members::all)).hasSize(2);

        gyms.as(owner, done(() -> people.give(runner.member(), Set.of(Role.MEMBER))));
        assertThatThrownBy(() -> gyms.as(runner, members::all)).isInstanceOf(NotAllowedException.class);
        assertThat(trail.of(owner)).contains("changed the roles of member: from member to coach and member");
    }

    @Test
    void anotherGymsMemberCannotBeChangedFromHere() {
        Someone stranger = gyms.join(gyms.open(), "Cleo Elsewhere", Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(owner, done(() -> people.give(stranger.member(), Set.of(Role.COACH)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("people.unknown");
        assertThatThrownBy(() -> gyms.as(owner, done(() -> people.remove(stranger.member()))))
                .isInstanceOf(Refusal.class);
        assertThat(gyms.as(stranger, mine::all))
                .extracting(MyMembership::leftOn)
                .containsOnlyNulls();
    }

    @Test
    void whoIsRemovedIsOutAtTheNextCallAndNoMemberAnyMore() {
        gyms.as(owner, done(() -> people.remove(runner.member())));

        assertThatThrownBy(() -> gyms.as(runner, done(leaving::leave))).isInstanceOf(NotAllowedException.class);
        assertThat(gyms.as(owner, members::all)).hasSize(1);
        assertThat(gyms.as(owner, people::all).getFirst().leftOn()).isNotNull();
        assertThat(gyms.as(runner, mine::all))
                .singleElement()
                .satisfies(past -> assertThat(past.leftOn()).isNotNull());
        assertThat(trail.of(owner)).contains("removed member: ");
    }

    @Test
    void theLastOwnerNeitherLeavesNorIsRemovedNorLosesTheRole() {
        assertRefused(() -> leaving.leave());
        assertRefused(() -> people.remove(owner.member()));
        assertRefused(() -> people.give(owner.member(), Set.of(Role.MEMBER)));

        assertThat(gyms.as(owner, people::all))
                .allSatisfy(row -> assertThat(row.leftOn()).isNull());
        assertThat(trail.of(owner)).isEmpty();
    }

    @Test
    void anOwnerMayGoWhenThereIsAnother() {
        gyms.as(owner, done(() -> people.give(runner.member(), Set.of(Role.OWNER))));

        gyms.as(owner, done(leaving::leave));

        assertThat(gyms.as(runner, people::all)).hasSize(2);
        assertThatThrownBy(() -> gyms.as(owner, people::all)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void somebodyWithoutAnyRoleIsNoMemberSoOneRoleStays() {
        assertThatThrownBy(() -> gyms.as(owner, done(() -> people.give(runner.member(), Set.of()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("people.roles.none");
    }

    private void assertRefused(Runnable act) {
        assertThatThrownBy(() -> gyms.as(owner, done(act)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("people.owner.last");
    }

    static Callable<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
