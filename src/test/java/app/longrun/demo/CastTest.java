package app.longrun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CastTest {

    @ParameterizedTest
    @EnumSource
    void aGymHasAnOwnerTwoCoachesAndTwentyFourMembers(DemoGym gym) {
        List<Person> people = cast(gym);

        assertThat(people)
                .filteredOn(person -> person.roles().equals(Set.of(Role.OWNER)))
                .hasSize(1);
        assertThat(people).filteredOn(Person::coaches).hasSize(2);
        assertThat(people)
                .filteredOn(person -> person.roles().equals(Set.of(Role.MEMBER)))
                .hasSize(24);
        assertThat(people).extracting(Person::email).doesNotHaveDuplicates();
    }

    @Test
    void onlyOnePersonIsInBothGymsCoachingInOneAndMemberOfBoth() {
        List<EmailAddress> shared = cast(DemoGym.HARBOUR).stream()
                .map(Person::email)
                .filter(email -> cast(DemoGym.FJORD).stream()
                        .anyMatch(person -> person.email().equals(email)))
                .toList();

        assertThat(shared).containsExactly(Cast.OF_BOTH);
        assertThat(rolesOfBoth(DemoGym.HARBOUR)).containsExactlyInAnyOrder(Role.COACH, Role.MEMBER);
        assertThat(rolesOfBoth(DemoGym.FJORD)).containsExactly(Role.MEMBER);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyHasAnAddressThatCanNeverReachAnybody(DemoGym gym) {
        assertThat(cast(gym))
                .allMatch(person -> person.email().value().matches("[a-z.]+@([a-z]+\\.)?example\\.(com|org)"));
    }

    private static Set<Role> rolesOfBoth(DemoGym gym) {
        return cast(gym).stream()
                .filter(person -> person.email().equals(Cast.OF_BOTH))
                .findFirst()
                .orElseThrow()
                .roles();
    }

    private static List<Person> cast(DemoGym gym) {
        return Cast.of(gym, LocalDate.of(2026, 11, 23), new Dice(1));
    }
}
