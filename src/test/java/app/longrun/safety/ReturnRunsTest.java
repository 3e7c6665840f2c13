package app.longrun.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.pain.Bone;
import app.longrun.pain.Region;
import app.longrun.pain.RunGate;
import app.longrun.people.Trail;
import app.longrun.platform.Refusal;
import app.longrun.privacy.Administrator;
import app.longrun.runners.HealthConsents;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@DatabaseTest
class ReturnRunsTest {

    private static final BodySite CALF = new BodySite(Region.CALF, Side.RIGHT);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private HealthConsents consents;

    @Autowired
    private ReturnRuns runs;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private PainNotes notes;

    @Autowired
    private Trail trail;

    @Value("${spring.datasource.url}")
    private String url;

    private Someone runner;
    private Someone coach;

    @BeforeEach
    void aRunnerAndACoach() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);
    }

    @Test
    void gatesComeBeforeStagesAndADayLiesBetweenSessions() {
        assertRefused("runners.consent.missing", () -> runs.begin(CALF, false));
        does(consents::give);
        assertRefused("safety.return.none", runs::ran);
        does(() -> runs.begin(CALF, false));
        assertRefused("safety.return.gates", runs::ran);
        does(() -> runs.pass(Set.of(RunGate.WALK)));
        assertRefused("safety.return.gates", runs::ran);
        does(() -> runs.pass(EnumSet.allOf(RunGate.class)));

        does(runs::ran);

        assertRefused("safety.return.rest", runs::ran);
    }

    @Test
    void twoCalmSessionsLeadToTheNextStageAndASoreOneBack() {
        underWay(false);
        for (int session = 0; session < 2; session++) {
            runsWith(0);
        }
        assertThat(mine().stage().number()).isEqualTo(2);

        runsWith(4);

        assertThat(mine().stage().number()).isEqualTo(2);
        new Administrator(url)
                .run("update gym.pain_report set next_morning = 3 where worst_during = 4 and member_id = '%s'"
                        .formatted(runner.member().id()));
        assertThat(mine().stage().number()).isEqualTo(1);
    }

    @Test
    void afterABoneInjuryAProfessionalsYesIsNotedByACoach() {
        underWay(true);
        assertThat(mine().lacksYes()).isTrue();
        assertRefused("safety.return.gates", runs::ran);

        gyms.as(coach, () -> {
            assertThat(desk.of(runner.member())).isPresent();
            desk.sayYes(runner.member());
            return true;
        });

        does(runs::ran);
        assertThat(trail.of(runner)).anyMatch(line -> line.startsWith("noted a professional's yes"));
    }

    @Test
    void nobodyRunsUnderAFlagThatWaitsForACoach() {
        underWay(false);
        does(() -> notes.note(new PainNote(CALF, 7, 7, Bone.NO, Set.of(), null, true)));

        assertRefused("safety.return.paused", runs::ran);
    }

    @Test
    void anotherGymKnowsNothingOfIt() {
        underWay(true);
        Someone there = gyms.join(gyms.open(), "Carla Coach", Role.COACH);
        Someone self = gyms.join(there.gym(), runner.person(), runner.email(), runner.name(), Role.MEMBER);

        assertThat(gyms.as(there, () -> desk.of(runner.member()))).isEmpty();
        assertThat(gyms.as(self, runs::mine)).isEmpty();
        assertThatThrownBy(() -> gyms.as(there, () -> {
                    desk.sayYes(runner.member());
                    return true;
                }))
                .isInstanceOf(Refusal.class);
    }

    private void underWay(boolean afterInjury) {
        does(consents::give);
        does(() -> runs.begin(CALF, afterInjury));
        does(() -> runs.pass(EnumSet.allOf(RunGate.class)));
    }

    /** Runs today with this much pain, settled by the morning, and lets two days pass. */
    private void runsWith(int pain) {
        does(runs::ran);
        does(() -> notes.note(new PainNote(CALF, pain, pain, Bone.NO, Set.of(), null, true)));
        new Administrator(url)
                .run(
                        "update gym.pain_report set on_date = on_date - 2, next_morning = coalesce(next_morning, 0) where member_id = '%s'"
                                .formatted(runner.member().id()),
                        "update gym.return_session set on_date = on_date - 2 where member_id = '%s'"
                                .formatted(runner.member().id()));
    }

    private WayBack mine() {
        return gyms.as(runner, runs::mine).orElseThrow();
    }

    private void does(Runnable work) {
        gyms.as(runner, () -> {
            work.run();
            return true;
        });
    }

    private void assertRefused(String key, Runnable work) {
        assertThatThrownBy(() -> does(work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
