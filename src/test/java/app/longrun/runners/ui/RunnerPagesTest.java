package app.longrun.runners.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.identity.Role;
import app.longrun.runners.KeyRun;
import app.longrun.runners.OwnRunner;
import app.longrun.runners.RunnerSheet;
import app.longrun.runners.ThresholdKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RunnerPagesTest extends ViewTest {

    @Autowired
    private OwnRunner own;

    private Someone coach;
    private Someone ben;

    @BeforeEach
    void aRunnerAndTheirCoach() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
    }

    @Test
    void anEmptyPageSaysWhatToDoFirst() {
        openOwn();

        assertThat(text()).contains("Running", "No key run yet", "Add the runs of a usual week");
    }

    @Test
    void aKeyRunIsAddedAndWhatCannotBeStaysAsItWasTyped() {
        openOwn();
        type("Minutes", "3");
        type("Distance in km", "12,5");

        press("Add key run");
        assertThat(text()).contains("Give a length from 5 to 600 minutes.");
        assertThat(field("Distance in km").getValue()).isEqualTo("12,5");

        type("Minutes", "70");
        press("Add key run");

        assertThat(sheet().keyRuns()).singleElement().satisfies(run -> {
            assertThat(run.plan().minutes()).isEqualTo(70);
            assertThat(run.plan().metres()).isEqualTo(12_500);
        });
        assertThat(text()).contains("Easy run", "70 min, 12.5 km", "every week from");
    }

    @Test
    void aPaceIsNotedAsItIsSpoken() {
        openOwn();
        type("Value", "4:35");
        press("Add value");

        assertThat(sheet().newest(ThresholdKind.PACE))
                .hasValueSatisfying(pace -> assertThat(pace.value()).isEqualTo(275));
        assertThat(text()).contains("Threshold pace", "4:35 /km", "Test");
    }

    @Test
    void freeHoursOfADayNeedBothTimes() {
        openOwn();
        type("Monday from", "18:00");
        press("Save hours");
        assertThat(text()).contains("Give both times of a day, or none.");

        type("Monday until", "20:00");
        press("Save hours");
        assertThat(sheet().hours()).singleElement().satisfies(hours -> {
            assertThat(hours.opens()).isEqualTo(LocalTime.of(18, 0));
            assertThat(hours.closes()).isEqualTo(LocalTime.of(20, 0));
        });
    }

    @Test
    void theCoachPlansARunThatTheMemberSeesAndDoesNotChange() {
        signIn(coach);
        navigate(page(coach, "coach/runners/" + ben.member().id()), RunnerView.class);
        assertThat(text()).contains("Ben Runner", "What they said", "New to lifting?");
        type("Minutes", "90");
        press("Add key run");

        assertThat(sheet().keyRuns()).singleElement().matches(KeyRun::isByCoach);
        openOwn();
        assertThat(text()).contains("Planned by your coach");
        assertThat(captions()).doesNotContain("End it");
    }

    @Test
    void aCoachOfAnotherGymFindsNobody() {
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
        signIn(elsewhere);

        assertThatThrownBy(() ->
                        navigate(page(elsewhere, "coach/runners/" + ben.member().id()), RunnerView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void openOwn() {
        signIn(ben);
        navigate(page(ben, "plan/runs"), RunsView.class);
    }

    private RunnerSheet sheet() {
        return gyms.as(ben, own::sheet);
    }

    private void type(String label, String value) {
        field(label).setValue(value);
    }

    /** The last one of that name: the form to add stands below those to change. */
    private Input field(String label) {
        return find(Input.class).all().stream()
                .filter(input ->
                        input.getElement().getParent().getTextRecursively().startsWith(label))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    private List<String> captions() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
