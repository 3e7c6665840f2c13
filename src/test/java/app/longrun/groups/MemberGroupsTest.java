package app.longrun.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.MemberId;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.people.Leaving;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MemberGroupsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private MemberGroups groups;

    @Autowired
    private Leaving leaving;

    private Someone coach;
    private Someone ben;
    private Someone cleo;

    @BeforeEach
    void openAGym() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
    }

    @Test
    void aGroupHasANameAndItsMembersUntilItIsForgotten() {
        GroupId tuesdays = keep("Tuesdays", ben, cleo);
        keep("Early birds", ben);

        assertThat(all())
                .extracting(MemberGroup::name, MemberGroup::members)
                .containsExactly(
                        tuple("Early birds", Set.of(ben.member())),
                        tuple("Tuesdays", Set.of(ben.member(), cleo.member())));
        gyms.as(coach, () -> {
            groups.forget(tuesdays);
            return true;
        });
        assertThat(all()).extracting(MemberGroup::name).containsExactly("Early birds");
    }

    @Test
    void theSameNameIsTheSameGroup() {
        GroupId first = keep("Tuesdays", ben);

        assertThat(keep("  tuesDAYS ", cleo)).isEqualTo(first);
        assertThat(all()).extracting(MemberGroup::members).containsExactly(Set.of(cleo.member()));
    }

    @Test
    void whoHasLeftIsInNoGroup() {
        keep("Tuesdays", ben, cleo);
        gyms.as(ben, () -> {
            leaving.leave();
            return true;
        });

        assertThat(all()).extracting(MemberGroup::members).containsExactly(Set.of(cleo.member()));
    }

    @Test
    void anotherGymSeesNoneAndForgetsNone() {
        GroupId ours = keep("Tuesdays", ben);
        Someone other = gyms.join(gyms.open(), "Eva Coach", Role.COACH);

        assertThat(gyms.as(other, groups::all)).isEmpty();
        gyms.as(other, () -> {
            groups.forget(ours);
            return true;
        });
        assertThat(all()).hasSize(1);
        assertRefused("groups.refused.stranger", "Mixed", List.of(ben.member(), other.member()));
    }

    @Test
    void whatIsNoGroupIsRefused() {
        assertRefused("groups.refused.name", "  ", List.of(ben.member()));
        assertRefused("groups.refused.name", "x".repeat(61), List.of(ben.member()));
        assertRefused("groups.refused.nobody", "Nobody", List.of());
        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> gyms.as(ben, groups::all)).isInstanceOf(NotAllowedException.class);
    }

    private void assertRefused(String key, String name, List<MemberId> members) {
        assertThatThrownBy(() -> gyms.as(coach, () -> groups.keep(name, members)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<MemberGroup> all() {
        return gyms.as(coach, groups::all);
    }

    private GroupId keep(String name, Someone... members) {
        return gyms.as(
                coach,
                () -> groups.keep(
                        name, List.of(members).stream().map(Someone::member).toList()));
    }
}
