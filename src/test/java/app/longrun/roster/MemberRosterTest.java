package app.longrun.roster;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.assigning.Anchor;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.assigning.Enrolment;
import app.longrun.assigning.Publishing;
import app.longrun.calendar.SessionId;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.legload.Plans;
import app.longrun.people.Leaving;
import app.longrun.platform.Refusal;
import app.longrun.remarks.Remarks;
import app.longrun.runners.HealthProbe;
import app.longrun.runners.HealthTable;
import app.longrun.runners.Races;
import app.longrun.strength.BlockCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(HealthProbe.class)
class MemberRosterTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private MemberRoster roster;

    @Autowired
    private SavedFilters saved;

    @Autowired
    private Races races;

    @Autowired
    private Assignments assignments;

    @Autowired
    private HealthProbe probe;

    @Autowired
    private Plans plans;

    @Autowired
    private Remarks remarks;

    @Autowired
    private Leaving leaving;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate today;

    @BeforeEach
    void aGymWithARunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
    }

    @Test
    void itShowsWhoTrainsHereWithTheirPlanTheirRaceAndTheReason() {
        gyms.join(coach.gym(), "Olga Owner", Role.OWNER);
        Someone gone = gyms.join(coach.gym(), "Long Gone", Role.MEMBER);
        gyms.as(gone, () -> {
            leaving.leave();
            return gone;
        });
        race(ben, "Harbour ten", 5);
        gyms.as(
                coach,
                () -> assignments.assign(new AssignmentOrder(
                        new BlockCode("MAX-8"),
                        List.of(new Enrolment(ben.member(), new Anchor.Start(assignments.nextMonday()))),
                        EnumSet.of(MONDAY, THURSDAY),
                        null,
                        Publishing.NOW,
                        "A training race for him")));

        RosterPage page = page(coach, RosterFilter.ALL);

        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.facts().name()).isEqualTo("Ben Runner");
            assertThat(row.facts().race()).isEqualTo(new NextSession("Harbour ten", today.plusDays(5)));
            assertThat(row.facts().endsOn())
                    .isEqualTo(gyms.as(coach, assignments::nextMonday).plusDays(55));
            assertThat(row.facts().seenOn()).isNull();
            assertThat(row.facts().due()).isZero();
        });
    }

    @Test
    void aPageIsOneStatementHoweverManyMembersThereAre() {
        assertThat(statements.of(() -> page(coach, RosterFilter.ALL))).hasSize(1);
        for (int number = 0; number < 60; number++) {
            gyms.join(coach.gym(), "Runner %02d".formatted(number), Role.MEMBER);
        }

        assertThat(statements.of(() -> page(coach, RosterFilter.ALL))).hasSize(1);
        assertThat(statements.of(() -> gyms.as(coach, () -> roster.page(RosterFilter.ALL, 2))))
                .hasSize(1);
        assertThat(statements.of(() -> gyms.as(coach, saved::mine))).hasSize(1);
        assertThat(page(coach, RosterFilter.ALL).rows()).hasSize(RosterPage.SIZE);
        RosterPage last = gyms.as(coach, () -> roster.page(RosterFilter.ALL, 99));
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.rows()).hasSize(11);
        assertThat(last.total()).isEqualTo(61);
    }

    @Test
    void whoWroteWaitsForAnAnswerAndWhatARuleMovedIsSaid() {
        SessionId lifting = plans.heavy(ben, today.plusDays(8), null);
        act(ben, () -> remarks.say(lifting, "Is this too much before the race?"));
        assertThat(reason(ben)).isEqualTo(NeedKind.WROTE);
        act(ben, () -> remarks.say(lifting, "And the shoes?"));
        act(coach, () -> remarks.say(lifting, "It is fine."));
        assertThat(reason(ben)).isNotEqualTo(NeedKind.WROTE);

        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        plans.heavy(cleo, today.plusDays(8), null);
        race(cleo, "Harbour ten", 20);
        assertThat(reason(cleo)).isNotEqualTo(NeedKind.ADJUSTED);
        act(cleo, () -> races.add("Surprise", today.plusDays(10), 10_000));
        assertThat(reason(cleo)).isEqualTo(NeedKind.ADJUSTED);

        Someone stranger = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
        assertThat(page(stranger, RosterFilter.ALL).rows()).isEmpty();
    }

    private NeedKind reason(Someone someone) {
        return page(coach, RosterFilter.ALL).rows().stream()
                .filter(row -> row.facts().member().equals(someone.member()))
                .map(row -> row.need().kind())
                .findFirst()
                .orElseThrow();
    }

    private void act(Someone someone, Runnable work) {
        gyms.as(someone, () -> {
            work.run();
            return true;
        });
    }

    @Test
    void onlyASharedFlagIsShownAndWhoSawItIsWrittenDown() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        gyms.as(ben, () -> probe.store(HealthTable.HEALTH_FLAG, ben, true));
        gyms.as(cleo, () -> probe.store(HealthTable.HEALTH_FLAG, cleo, false));

        assertThat(statements.of(() -> page(coach, RosterFilter.ALL))).hasSize(2);

        assertThat(page(coach, RosterFilter.ALL).rows())
                .filteredOn(row -> row.facts().flag() != null)
                .extracting(row -> row.facts().name())
                .containsExactly("Ben Runner");
        assertThat(gyms.as(gyms.join(coach.gym(), "Olga Owner", Role.OWNER), () -> probe.sights()))
                .containsExactly("Ana Coach read health flags of Ben Runner: ");
    }

    @Test
    void ownersAndMembersSeeNoRoster() {
        Someone owner = gyms.join(coach.gym(), "Olga Owner", Role.OWNER);

        assertThatThrownBy(() -> page(owner, RosterFilter.ALL)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> page(ben, RosterFilter.ALL)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anotherGymsCoachSeesTheirOwnMembersAlone() {
        Someone elsewhere = gyms.join(gyms.open(), ben.person(), ben.email(), "Benjamin There", Role.MEMBER);
        Someone stranger = gyms.join(elsewhere.gym(), "Bo Coach", Role.COACH);
        race(ben, "Harbour ten", 5);

        assertThat(page(stranger, RosterFilter.ALL).rows()).singleElement().satisfies(row -> {
            assertThat(row.facts().name()).isEqualTo("Benjamin There");
            assertThat(row.facts().race()).isNull();
        });
    }

    @Test
    void theFiveWhoNeedAWordAreThoseFirstInTheList() {
        for (int day = 1; day <= 7; day++) {
            race(gyms.join(coach.gym(), "Racer " + day, Role.MEMBER), "Race " + day, day);
        }

        RosterPage five = gyms.as(coach, roster::needingAWord);

        assertThat(five.total()).isGreaterThanOrEqualTo(7);
        assertThat(five.rows()).hasSize(5);
        assertThat(five.rows()).isEqualTo(page(coach, RosterFilter.ALL).rows().subList(0, 5));
    }

    @Test
    void aCoachKeepsFiltersOfTheirOwn() {
        RosterFilter spring = new RosterFilter("be", RosterShown.RACE, 6, 20);
        Someone other = gyms.join(coach.gym(), "Bo Coach", Role.COACH);
        keep(coach, " Spring ", new RosterFilter("", RosterShown.PAIN, 0, 1));
        keep(coach, "Spring", spring);

        SavedFilter kept = gyms.as(coach, saved::mine).getFirst();
        assertThat(kept.name()).isEqualTo("Spring");
        assertThat(kept.filter()).isEqualTo(spring);
        assertThat(gyms.as(other, saved::mine)).isEmpty();
        forget(other, kept);
        assertThat(gyms.as(coach, saved::mine)).hasSize(1);
        forget(coach, kept);
        assertThat(gyms.as(coach, saved::mine)).isEmpty();
    }

    @Test
    void aFilterWithoutANameAndWeeksThatAreNoneAreRefused() {
        assertThatThrownBy(() -> keep(coach, "  ", RosterFilter.ALL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.name"));
        assertThatThrownBy(() -> new RosterFilter("", RosterShown.RACE, 7, 6))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.weeks"));
    }

    private RosterPage page(Someone someone, RosterFilter filter) {
        return gyms.as(someone, () -> roster.page(filter, 1));
    }

    private void race(Someone runner, String name, int inDays) {
        gyms.as(runner, () -> races.add(name, today.plusDays(inDays), 10_000));
    }

    private void keep(Someone someone, String name, RosterFilter filter) {
        gyms.as(someone, () -> {
            saved.keep(name, filter);
            return someone;
        });
    }

    private void forget(Someone someone, SavedFilter filter) {
        gyms.as(someone, () -> {
            saved.forget(filter.id());
            return someone;
        });
    }
}
