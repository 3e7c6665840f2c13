package app.longrun.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.calendar.SessionId;
import app.longrun.exercises.MovementId;
import app.longrun.guard.RunKind;
import app.longrun.identity.Role;
import app.longrun.log.MaxSource;
import app.longrun.log.Maxes;
import app.longrun.log.Run;
import app.longrun.log.Runs;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.MaxEquation;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.runners.OwnRunner;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.ThresholdKind;
import app.longrun.runners.ThresholdSource;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgressPagesTest extends ViewTest {

    @Autowired
    private Runs runs;

    @Autowired
    private Maxes maxes;

    @Autowired
    private OwnRunner own;

    private Someone runner;
    private LocalDate today;

    @BeforeEach
    void aRunner() {
        runner = gyms.join(gyms.open("Europe/Paris", WeightUnit.KG), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(runner.gym().settings().zone());
        signIn(runner);
    }

    @Test
    void whoLoggedNothingReadsWhatToDoFirst() {
        navigate(page(runner, "plan/progress"), ProgressView.class);

        assertThat(text()).contains("Nothing to show yet", "Log a session or a run");
    }

    @Test
    void everyFigureSaysHowItIsMade() {
        gyms.as(runner, () -> {
            runs.log(new SessionId(Ids.next()), new Run(RunKind.EASY, today, 12_000, new SessionLoad(Rpe.of(5), 60)));
            maxes.record(
                    runner.member(),
                    new MovementId("back_squat"),
                    today,
                    new EstimatedMax(120_000, MaxEquation.MEAN_EPLEY_BRZYCKI, true),
                    MaxSource.SET);
            own.note(new RunThreshold(ThresholdKind.PACE, 300, today, ThresholdSource.TEST));
            return true;
        });
        navigate(page(runner, "plan/progress"), ProgressView.class);

        assertThat(text())
                .contains("300 AU", "100 %", "1 of 1 sessions told", "The deviation is the sample's (n - 1)")
                .contains("Back squat", "120 kg", "Rough", "Mean of Epley and Brzycki")
                .contains("12.0 km", "up to 13.2 km", "hazard ratio 1.64")
                .contains("Threshold pace 5:00 a km", "Z4 threshold", "5:15 to 4:45")
                .contains("No race was logged in the last year");
    }

    @Test
    void aCoachReadsTheSamePageAndAStrangerFindsNothing() {
        Someone coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);
        Someone elsewhere = gyms.join(gyms.open(), "Dan Elsewhere", Role.MEMBER);
        signIn(coach);
        navigate(page(coach, "coach/progress/" + runner.member().id()), MemberProgressView.class);
        assertThat(text()).contains("Progress of Ben Runner");

        UI.getCurrent()
                .navigate(page(coach, "coach/progress/" + elsewhere.member().id()));
        assertThat(getCurrentView()).isNotInstanceOf(MemberProgressView.class);
    }

    private String text() {
        return Objects.requireNonNull(
                ((Component) getCurrentView()).getElement().getTextRecursively());
    }
}
