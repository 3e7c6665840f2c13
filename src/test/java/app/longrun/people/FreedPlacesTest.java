package app.longrun.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.classes.Roster;
import app.longrun.classes.Schedule;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.identity.Role;
import app.longrun.privacy.Erasures;
import app.longrun.runners.Races;
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
    private Roster roster;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Races races;

    @Autowired
    private Members members;

    @Autowired
    private Erasures erasures;

    @Autowired
    private People people;

    @Autowired
    private Leaving leaving;

    @Test
    void whoIsErasedHoldsNoPlaceAheadAndIsAmongNobody() {
        Gym harbour = gyms.open();
        Someone owner = gyms.join(harbour, "Ola Owner", Role.OWNER);
        Someone coach = gyms.join(harbour, "Ana Coach", Role.COACH);
        Someone erased = gyms.join(harbour, "Ben Erased", Role.MEMBER);
        LocalDate day = LocalDate.now(harbour.settings().zone()).plusDays(2);
        ClassId hills = gyms.as(
                        coach,
                        () -> schedule.schedule(templates.copyFromLibrary("EC-1"), day.atTime(18, 0), 10, 0, null))
                .id();
        gyms.as(erased, PeopleTest.done(() -> places.book(hills)));
        gyms.as(erased, () -> races.add("Harbour ten", day, 10_000));
        assertThat(gyms.as(coach, () -> roster.of(hills)).orElseThrow().rows()).hasSize(1);

        gyms.as(erased, PeopleTest.done(() -> erasures.eraseIn(harbour.slug(), erased.email())));

        assertThat(gyms.as(coach, () -> roster.of(hills)).orElseThrow())
                .satisfies(left -> assertThat(left.rows()).isEmpty())
                .satisfies(left -> assertThat(left.placesLeft()).isEqualTo(10));
        assertThat(gyms.as(coach, () -> schedule.offers(day, day)).getFirst().taken())
                .isZero();
        assertThat(gyms.as(coach, () -> calendar.between(erased.member(), day, day)))
                .isEmpty();
        assertThat(gyms.as(coach, members::all)).extracting(MemberName::name).containsExactly("Ana Coach", "Ola Owner");
        assertThat(gyms.as(owner, people::all)).extracting(PersonRow::name).containsExactly("Ana Coach", "Ola Owner");
    }

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
