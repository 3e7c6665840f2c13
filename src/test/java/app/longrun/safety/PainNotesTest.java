package app.longrun.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.notices.Inbox;
import app.longrun.notices.PlanChange;
import app.longrun.pain.Bone;
import app.longrun.pain.Region;
import app.longrun.pain.Standing;
import app.longrun.pain.StopWord;
import app.longrun.people.Trail;
import app.longrun.plan.PlanFixtures;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.platform.Refusal;
import app.longrun.privacy.Administrator;
import app.longrun.runners.HealthConsents;
import app.longrun.runners.StoredHealth;
import app.longrun.tenancy.Gym;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@DatabaseTest
class PainNotesTest {

    private static final BodySite KNEE = new BodySite(Region.KNEE, Side.LEFT);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private PlanFixtures given;

    @Autowired
    private HealthConsents consents;

    @Autowired
    private PainNotes notes;

    @Autowired
    private PainDesk desk;

    @Autowired
    private PainRules mornings;

    @Autowired
    private SystemDoor door;

    @Autowired
    private TodaysPlan plan;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Trail trail;

    @Autowired
    private StatementCount statements;

    @Value("${spring.datasource.url}")
    private String url;

    private Gym gym;
    private Someone coach;
    private Someone runner;

    @BeforeEach
    void aRunnerWithABlock() {
        gym = given.morning();
        coach = given.coach(gym);
        runner = gyms.join(gym, "Ben Runner", Role.MEMBER);
        given.assign(coach, runner);
    }

    @Test
    void nothingIsKeptWithoutConsent() {
        assertRefused("runners.consent.missing", () -> says(note(4, 3)));
        assertThat(gyms.as(runner, notes::mine).isConsented()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"11, 2, safety.note.scale", "3, -1, safety.note.scale", ", , safety.note.nothing"})
    void aNoteOutOfBoundsIsNone(@Nullable Integer during, @Nullable Integer after, String complaint) {
        consents();

        assertRefused(complaint, () -> says(note(during, after)));
        assertThat(gyms.as(runner, notes::mine).sites()).isEmpty();
    }

    @Test
    void acceptablePainHoldsThePlanAndTheCoachSeesWhatWasChanged() {
        consents();
        says(note(4, 2));

        Soreness mine = gyms.as(runner, notes::mine);
        assertThat(mine.sites()).singleElement().satisfies(sore -> {
            assertThat(sore.standing()).isEqualTo(new Standing(true, false, false, 0, 0, PlanFixtures.today(gym)));
            assertThat(sore.heldWeek()).isEqualTo(1);
        });
        assertThat(mine.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.easing().site()).isEqualTo(KNEE);
            assertThat(change.ended()).isNull();
        });
        assertThat(mine.changes()).extracting(change -> change.easing().kind()).contains(EaseKind.HELD);
        assertThat(gyms.as(coach, () -> desk.of(runner.member())).changes()).isEqualTo(mine.changes());
        assertThat(gyms.as(coach, desk::flagged)).singleElement().satisfies(flagged -> {
            assertThat(flagged.member()).isEqualTo(runner.member());
            assertThat(flagged.changes()).isEqualTo(mine.changes().size());
        });
        assertThat(trail.of(runner).stream().filter(line -> line.startsWith("made change by rule")))
                .as("each automatic change is on the trail, without what hurts")
                .hasSize(mine.changes().size())
                .noneMatch(line -> line.contains("knee"));
        assertThat(gyms.as(runner, inbox::newest).stream()
                        .map(notice -> notice.text().change()))
                .containsOnlyOnce(PlanChange.EASED);
    }

    @Test
    void tooMuchPainMakesTheBlockWaitUntilACoachReleasesIt() {
        consents();
        says(note(7, 5));

        assertThat(today()).satisfies(sheet -> {
            assertThat(sheet.isPaused()).isTrue();
            assertThat(sheet.exercises()).isEmpty();
        });

        review(() -> desk.release(runner.member(), KNEE, "We talked: easy squats only"));

        assertThat(today().isPaused()).isFalse();
        assertThat(today().exercises())
                .extracting(exercise -> exercise.movement().id().value())
                .isNotEmpty()
                .doesNotContain("back_squat");
        assertThat(gyms.as(runner, notes::mine).words())
                .extracting(CoachWord::kind, CoachWord::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ReviewKind.RELEASED, "We talked: easy squats only"));

        review(() -> desk.close(runner.member(), KNEE, "It was a bruise from a door"));

        assertThat(today().easings()).isEmpty();
        assertThat(today().exercises())
                .extracting(exercise -> exercise.movement().id().value())
                .contains("back_squat");
        assertThat(gyms.as(runner, notes::mine).sites()).isEmpty();
        assertThat(gyms.as(runner, notes::mine).changes())
                .allSatisfy(change -> assertThat(change.ended()).isNotNull());
        assertThat(gyms.as(coach, desk::flagged)).isEmpty();
    }

    @Test
    void aStopWordRefersWhateverTheFigures() {
        consents();
        says(new PainNote(KNEE, 0, 0, Bone.NO, Set.of(StopWord.NUMB), null, true));

        assertThat(gyms.as(runner, notes::mine).sites()).singleElement().satisfies(sore -> {
            assertThat(sore.standing().isReferred()).isTrue();
            assertThat(sore.stopWords()).containsExactly(StopWord.NUMB);
        });
        assertThat(today().isPaused()).isTrue();
    }

    @Test
    void aSoreBoneIsReferredAndLaterWordsDoNotTakeItBack() {
        consents();
        BodySite shin = new BodySite(Region.SHIN, Side.RIGHT);
        says(new PainNote(shin, 1, 0, Bone.UNSURE, Set.of(), null, true));
        says(new PainNote(shin, 0, 0, Bone.UNSURE, Set.of(), null, true));

        assertThat(gyms.as(runner, notes::mine).sites())
                .singleElement()
                .satisfies(sore -> assertThat(sore.standing().isReferred()).isTrue());
    }

    @Test
    void aLaterWordOfTheDayNeverMakesLessOfAnEarlierOne() {
        consents();
        says(note(7, null));
        says(note(2, 1));

        assertThat(gyms.as(runner, notes::mine).notes()).singleElement().satisfies(note -> {
            assertThat(note.during()).isEqualTo(7);
            assertThat(note.after()).isEqualTo(1);
        });
        assertThat(today().isPaused()).isTrue();
    }

    @Test
    void theNextMorningIsAskedOnceAndOneTapAnswersIt() {
        consents();
        says(note(4, 2));
        assertThat(gyms.as(runner, notes::mornings)).isEmpty();
        aDayPasses();

        assertThat(asTheRules(() -> mornings.ask(runner.member()))).isTrue();
        assertThat(gyms.as(runner, inbox::newest).stream()
                        .map(notice -> notice.text().change()))
                .contains(PlanChange.MORNING_CHECK);
        assertThat(gyms.as(runner, notes::mornings)).containsExactly(KNEE);

        gyms.as(runner, () -> {
            notes.morning(KNEE, 0);
            return true;
        });

        assertThat(gyms.as(runner, notes::mornings)).isEmpty();
        assertThat(asTheRules(() -> mornings.ask(runner.member()))).isFalse();
        assertThat(asTheRules(() -> mornings.noon(runner.member()))).isFalse();
        assertThat(gyms.as(runner, notes::mine).sites())
                .singleElement()
                .satisfies(sore -> assertThat(sore.standing().weeksBack()).isZero());
    }

    @Test
    void whatHadNotSettledByTheMorningGoesBackAWeek() {
        consents();
        says(note(4, 2));
        aDayPasses();

        gyms.as(runner, () -> {
            notes.morning(KNEE, 3);
            return true;
        });

        assertThat(gyms.as(runner, notes::mine).sites())
                .singleElement()
                .satisfies(sore -> assertThat(sore.standing().weeksBack()).isEqualTo(1));
        assertRefused("safety.note.scale", () -> notes.morning(KNEE, 11));
        assertRefused("safety.morning.none", () -> notes.morning(new BodySite(Region.HIP, Side.LEFT), 1));
    }

    @Test
    void consentTakenBackEndsEveryRule() {
        consents();
        says(note(7, 5));

        gyms.as(runner, () -> {
            consents.revoke(StoredHealth.KEPT_PRIVATE);
            return true;
        });

        assertThat(today().isPaused()).isFalse();
        assertThat(today().easings()).isEmpty();
        assertThat(gyms.as(coach, desk::flagged)).isEmpty();
        assertThat(gyms.as(runner, notes::mine).changes())
                .allSatisfy(change -> assertThat(change.ended()).isNotNull());
    }

    @Test
    void figuresThatAreNotSharedStayWithTheMemberAndTheFlagDoesNot() {
        consents();
        says(new PainNote(KNEE, 4, 3, Bone.NO, Set.of(), null, false));

        Soreness seen = gyms.as(coach, () -> desk.of(runner.member()));
        assertThat(seen.notes()).isEmpty();
        assertThat(seen.sites()).hasSize(1);
        assertThat(gyms.as(runner, notes::mine).notes()).hasSize(1);
        assertThat(trail.of(runner)).anyMatch(line -> line.startsWith("read pain"));
    }

    @Test
    void aReviewNeedsWordsAndAFlag() {
        assertRefusedOf(coach, "safety.review.words", () -> desk.close(runner.member(), KNEE, "  "));
        assertRefusedOf(coach, "safety.review.none", () -> desk.close(runner.member(), KNEE, "No flag at all"));
    }

    @Test
    void anotherGymSeesAndTouchesNothing() {
        consents();
        says(note(7, 5));
        Someone there = gyms.join(gyms.open(), "Carla Coach", Role.COACH, Role.MEMBER);
        Someone self = gyms.join(there.gym(), runner.person(), runner.email(), runner.name(), Role.MEMBER);

        assertThat(gyms.as(there, desk::flagged)).isEmpty();
        assertThat(gyms.as(there, () -> desk.of(runner.member())).sites()).isEmpty();
        assertRefusedOf(there, "safety.review.none", () -> desk.close(runner.member(), KNEE, "From elsewhere"));
        assertThat(gyms.as(self, notes::mine).sites()).isEmpty();
        assertThatThrownBy(() -> gyms.as(there, gym.slug(), desk::flagged)).isInstanceOf(NotAllowedException.class);
        assertThat(today().isPaused()).isTrue();
    }

    @Test
    void readingTakesAsManyStatementsHoweverMuchThereIs() {
        consents();
        says(note(7, 5));
        says(new PainNote(new BodySite(Region.CALF, Side.RIGHT), 4, 3, Bone.NO, Set.of(), null, true));

        assertThat(statements.of(() -> gyms.as(runner, notes::mine))).hasSize(5);
        assertThat(statements.of(() -> gyms.as(runner, plan::today))).hasSize(4);
        assertThat(statements.of(() -> gyms.as(coach, desk::flagged))).hasSizeLessThanOrEqualTo(2);
    }

    private void consents() {
        gyms.as(runner, () -> {
            consents.give();
            return true;
        });
    }

    private void says(PainNote note) {
        gyms.as(runner, () -> {
            notes.note(note);
            return true;
        });
    }

    private void review(Runnable word) {
        gyms.as(coach, () -> {
            word.run();
            return true;
        });
    }

    private static PainNote note(@Nullable Integer during, @Nullable Integer after) {
        return new PainNote(KNEE, during, after, Bone.NO, Set.of(), null, true);
    }

    private void aDayPasses() {
        new Administrator(url)
                .run("update gym.pain_report set on_date = on_date - 1 where member_id = '%s'"
                        .formatted(runner.member().id()));
    }

    private boolean asTheRules(ScopedValue.CallableOp<Boolean, RuntimeException> work) {
        return door.within(SystemActor.PAIN_RULES, gym.id(), work);
    }

    private Sheet today() {
        List<Sheet> sessions = gyms.as(runner, plan::today).sessions();
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }

    private void assertRefused(String key, Runnable work) {
        assertRefusedOf(runner, key, work);
    }

    private void assertRefusedOf(Someone whom, String key, Runnable work) {
        assertThatThrownBy(() -> gyms.as(whom, () -> {
                    work.run();
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
