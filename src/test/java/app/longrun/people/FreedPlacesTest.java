package app.longrun.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.classes.Schedule;
import app.longrun.identity.Role;
import app.longrun.templates.ClassTemplates;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FreedPlacesTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    @Autowired
    private People people;

    @Autowired
    private Leaving leaving;

    @Test
    void thePlacesAheadOfWhoeverGoesAreFreeAndThoseOfOthersAreNot() {
        Gym harbour = gyms.open();
        Someone owner = gyms.join(harbour, "Ola Owner", Role.OWNER);
        Someone coach = gyms.join(harbour, "Ana Coach", Role.COACH);
        Someone removed = gyms.join(harbour, "Ben Removed", Role.MEMBER);
        Someone leaver = gyms.join(harbour, "Lea Leaver", Role.MEMBER);
        Someone stays = gyms.join(harbour, "Sia Stays", Role.MEMBER);
        LocalDate day = LocalDate.now(harbour.settings().zone()).plusDays(2);
        ClassId hills = gyms.as(
                        coach,
                        () -> schedule.schedule(templates.copyFromLibrary("EC-1"), day.atTime(18, 0), 10, 0, null))
                .id();
        for (Someone someone : new Someone[] {removed, leaver, stays}) {
            gyms.as(someone, PeopleTest.done(() -> places.book(hills)));
        }

        gyms.as(owner, PeopleTest.done(() -> people.remove(removed.member())));
        gyms.as(leaver, PeopleTest.done(leaving::leave));

        assertThat(gyms.as(stays, () -> schedule.offers(day, day)))
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.taken()).isEqualTo(1);
                    assertThat(offer.isMine()).isTrue();
                });
    }
}
