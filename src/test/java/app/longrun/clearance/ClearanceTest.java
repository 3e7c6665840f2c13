package app.longrun.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.identity.Role;
import app.longrun.people.Trail;
import app.longrun.plan.PlanFixtures;
import app.longrun.platform.Refusal;
import app.longrun.runners.HealthConsents;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ClearanceTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PlanFixtures given;

    @Autowired
    private HealthConsents consents;

    @Autowired
    private ReadinessChecks checks;

    @Autowired
    private ClearanceDesk desk;

    @Autowired
    private Places places;

    @Autowired
    private Trail trail;

    @Autowired
    private StatementCount statements;

    private Gym gym;
    private Someone coach;
    private Someone runner;
    private ClassId evening;
    private LocalDate today;

    @BeforeEach
    void aRunnerBeforeAClass() {
        gym = given.morning();
        coach = given.coach(gym);
        runner = gyms.join(gym, "Ben Runner", Role.MEMBER);
        today = PlanFixtures.today(gym);
        evening = given.classAt(coach, today, 22, 12);
    }

    @Test
    void nothingIsKeptWithoutConsent() {
        assertRefused(runner, "runners.consent.missing", () -> checks.answer(Set.of(), false));
        assertRefused(
                coach, "clearance.consent", () -> desk.store(runner.member(), today, today.plusDays(30), "Dr Lee"));
    }

    @Test
    void aYesThatNeedsAClearanceStopsClassesAndBlocksUntilOneIsStored() {
        answers(Question.HEART);

        assertRefused(runner, "clearance.hold.NO_CLEARANCE", () -> places.book(evening));
        assertRefused(coach, "assigning.refused.NO_CLEARANCE", () -> given.assign(coach, runner));

        does(coach, () -> desk.store(runner.member(), today, today.plusDays(30), "Dr Lee"));

        does(runner, () -> places.book(evening));
        given.assign(coach, runner);
        assertThat(trail.of(runner)).anyMatch(line -> line.startsWith("stored clearance"));
    }

    @Test
    void somethingNewToSayEndsAClearanceAndSayingItAgainDoesNot() {
        answers(Question.HEART);
        does(coach, () -> desk.store(runner.member(), today, today.plusDays(30), "Dr Lee"));
        answers(Question.HEART);
        does(runner, () -> places.book(evening));

        answers(Question.HEART, Question.CHEST);

        assertThat(gyms.as(runner, checks::mine).verdict().clearedUntil()).isNull();
        assertThat(gyms.as(runner, checks::mine).yes()).containsExactlyInAnyOrder(Question.HEART, Question.CHEST);
        assertThat(gyms.as(coach, () -> desk.of(runner.member())))
                .singleElement()
                .satisfies(clearance -> assertThat(clearance.revokedOn()).isEqualTo(today));
    }

    @Test
    void aGymMayAskEverybodyForACheck() {
        does(runner, () -> places.book(evening));
        does(coach, () -> desk.ask(new AskedFor(true, true)));
        ClassId late = given.classAt(coach, today, 23, 12);

        assertRefused(runner, "clearance.hold.NO_CHECK", () -> places.book(late));
        assertRefused(coach, "assigning.refused.NO_CHECK", () -> given.assign(coach, runner));

        answers();

        does(runner, () -> places.book(late));
        given.assign(coach, runner);
    }

    @Test
    void coachesSeeWhatIsAskedForAndItIsWrittenDown() {
        answers(Question.SURGERY);

        assertThat(gyms.as(coach, desk::all))
                .filteredOn(each -> each.member().equals(runner.member()))
                .singleElement()
                .satisfies(each -> assertThat(each.verdict().weight()).isEqualTo(Weight.HARD_TRAINING));
        assertThat(trail.of(runner)).anyMatch(line -> line.startsWith("read readiness"));
        assertThat(statements.of(() -> gyms.as(coach, desk::all))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aClearanceHasADayAGiverAndAYearAtMost() {
        answers();
        assertRefused(coach, "clearance.by", () -> desk.store(runner.member(), today, today.plusDays(9), " "));
        assertRefused(
                coach, "clearance.days", () -> desk.store(runner.member(), today.plusDays(1), today.plusDays(9), "X"));
        assertRefused(coach, "clearance.days", () -> desk.store(runner.member(), today, today, "X"));
        assertRefused(coach, "clearance.days", () -> desk.store(runner.member(), today, today.plusDays(400), "X"));
        assertRefused(
                coach,
                "clearance.days",
                () -> desk.store(runner.member(), today.minusDays(9), today.minusDays(1), "X"));
    }

    @Test
    void anotherGymKnowsNothingOfIt() {
        answers(Question.HEART);
        Someone there = gyms.join(gyms.open(), "Carla Coach", Role.COACH, Role.MEMBER);
        Someone self = gyms.join(there.gym(), runner.person(), runner.email(), runner.name(), Role.MEMBER);

        assertThat(gyms.as(self, checks::mine).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(gyms.as(there, desk::all))
                .allSatisfy(each -> assertThat(each.verdict().weight()).isNull());
        assertRefused(
                there,
                "clearance.consent",
                () -> desk.store(runner.member(), PlanFixtures.today(there.gym()), today.plusDays(30), "Dr Lee"));
        assertThat(gyms.as(there, () -> desk.of(runner.member()))).isEmpty();
    }

    private void answers(Question... yes) {
        does(runner, () -> {
            consents.give();
            checks.answer(Set.of(yes), false);
        });
    }

    private void does(Someone whom, Runnable work) {
        gyms.as(whom, () -> {
            work.run();
            return true;
        });
    }

    private void assertRefused(Someone whom, String key, Runnable work) {
        assertThatThrownBy(() -> does(whom, work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
