package app.longrun.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.classes.Schedule;
import app.longrun.identity.Role;
import app.longrun.people.Leaving;
import app.longrun.runners.Races;
import app.longrun.templates.ClassTemplates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FinderTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Finder finder;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    @Autowired
    private Races races;

    @Autowired
    private Leaving leaving;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private ClassId aerobic;
    private LocalDate today;

    @BeforeEach
    void aGymWithAClassAndARunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Maxwell", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
        aerobic = gyms.as(
                coach,
                () -> schedule.schedule(
                                templates.copyFromLibrary("EC-1"),
                                today.plusDays(2).atTime(18, 30),
                                10,
                                0,
                                null)
                        .id());
    }

    @Test
    void aCoachFindsMembersClassesTemplatesAndBlocksByAPartOfTheName() {
        assertThat(find(coach, "max"))
                .extracting(found -> found.kind() + " " + found.title())
                .contains("MEMBER Ben Maxwell", "BLOCK Maximal strength");
        assertThat(find(coach, "  WELL ben ")).singleElement().satisfies(found -> {
            assertThat(found.key()).isEqualTo(ben.member().id().toString());
            assertThat(found.kind()).isEqualTo(FoundKind.MEMBER);
        });
        assertThat(find(coach, "aerobic")).extracting(Found::kind).contains(FoundKind.CLASS, FoundKind.TEMPLATE);
        assertThat(find(coach, "aerobic"))
                .filteredOn(found -> found.kind() == FoundKind.CLASS)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.key()).isEqualTo(aerobic.id().toString());
                    assertThat(found.at()).isEqualTo(today.plusDays(2).atTime(18, 30));
                });
    }

    @Test
    void whoHasLeftIsNotFound() {
        Someone gone = gyms.join(coach.gym(), "Zara Gone", Role.MEMBER);
        assertThat(find(coach, "zara")).hasSize(1);
        gyms.as(gone, () -> {
            leaving.leave();
            return gone;
        });

        assertThat(find(coach, "zara")).isEmpty();
    }

    @Test
    void aMemberFindsTheirOwnPlanAndNothingElse() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        gyms.as(cleo, () -> races.add("Maxi marathon", today.plusDays(9), 42_195));
        gyms.as(ben, () -> races.add("Max mile", today.plusDays(9), 1_609));
        gyms.as(ben, () -> {
            places.book(aerobic);
            return ben;
        });

        assertThat(find(ben, "max")).extracting(Found::title).containsExactly("Max mile");
        assertThat(find(ben, "aerobic")).extracting(Found::kind).containsExactly(FoundKind.SESSION);
        assertThat(find(ben, "cleo")).isEmpty();
    }

    @Test
    void anOwnerFindsNoMembersAndNoTraining() {
        assertThat(find(gyms.join(coach.gym(), "Olga Owner", Role.OWNER), "max"))
                .isEmpty();
    }

    @Test
    void nothingOfAnotherGymIsFound() {
        Someone stranger = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
        Someone elsewhere = gyms.join(stranger.gym(), ben.person(), ben.email(), "Ben There", Role.MEMBER);
        gyms.as(ben, () -> races.add("Ullevi ten", today.plusDays(9), 10_000));

        assertThat(find(stranger, "aerobic")).isEmpty();
        assertThat(find(stranger, "ben")).extracting(Found::title).containsExactly("Ben There");
        assertThat(find(elsewhere, "ullevi")).isEmpty();
        assertThat(find(ben, "ullevi")).hasSize(1);
    }

    @Test
    void aPauseInTypingIsOneStatementHoweverMuchThereIs() {
        for (int number = 0; number < 12; number++) {
            gyms.join(coach.gym(), "Maxim " + number, Role.MEMBER);
        }

        assertThat(statements.of(() -> find(coach, "max"))).hasSize(1);
        assertThat(find(coach, "max"))
                .filteredOn(found -> found.kind() == FoundKind.MEMBER)
                .hasSize(5);
    }

    @Test
    void whatBeginsWithTheWordsComesFirst() {
        gyms.join(coach.gym(), "Maxim First", Role.MEMBER);

        assertThat(find(coach, "max").getFirst().title()).isEqualTo("Maxim First");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " b ", "%%", "__", "\\\\", "'; drop table gym.member; --"})
    void whatIsNoNameFindsNothing(String typed) {
        assertThat(find(coach, typed)).isEmpty();
    }

    @Test
    void moreThanAnyNameHoldsFindsNothing() {
        assertThat(find(coach, "ben ".repeat(30))).isEmpty();
    }

    private List<Found> find(Someone someone, String typed) {
        return gyms.as(someone, () -> finder.find(typed));
    }
}
