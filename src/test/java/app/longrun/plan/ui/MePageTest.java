package app.longrun.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.exercises.MovementId;
import app.longrun.identity.MyEntry;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.log.MaxSource;
import app.longrun.log.Maxes;
import app.longrun.plan.OwnProfile;
import app.longrun.plan.PlanFixtures;
import app.longrun.platform.WeightUnit;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.Tick;
import app.longrun.prescriptions.Load;
import app.longrun.runners.RunnerProfiles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MePageTest extends ViewTest {

    private static final MovementId SQUAT = new MovementId("back_squat");

    @Autowired
    private MyEntry entry;

    @Autowired
    private RunnerProfiles profiles;

    @Autowired
    private Maxes maxes;

    @Autowired
    private OwnProfile profile;

    private Someone runner;
    private LocalDate today;

    @BeforeEach
    void aRunnerOfAGymThatCountsInPounds() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        today = PlanFixtures.today(runner.gym());
        signIn(runner);
    }

    @Test
    void aMemberSaysHowTheyAreCalledAndWhatTheirCoachPlansWith() {
        navigate(page(runner, "plan/me"), MeView.class);
        type("Name shown in this gym", "Benny R");
        choose("Weights in", "KG");
        type("Body weight in lb", "72,5 kg");
        tick("Monday");
        tick("Thursday");
        press("Save");

        assertThat(gyms.as(runner, entry::mine))
                .satisfies(mine -> assertThat(mine.name()).isEqualTo("Benny R"))
                .satisfies(mine -> assertThat(mine.unit()).isEqualTo(WeightUnit.KG));
        assertThat(gyms.as(runner, profiles::mine).bodyGrams()).isEqualTo(72_500);
        assertThat(gyms.as(runner, profiles::mine).liftsOn())
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(text()).contains("Body weight in kg");
    }

    @Test
    void whatCannotBeIsSaidAndNothingTypedIsLostNorHalfStored() {
        navigate(page(runner, "plan/me"), MeView.class);
        type("Name shown in this gym", "Somebody new");
        type("Body weight in lb", "5");
        press("Save");

        assertThat(text()).contains("Give a body weight from 20 to 300 kg");
        assertThat(typed("Name shown in this gym")).isEqualTo("Somebody new");
        assertThat(gyms.as(runner, entry::mine).name()).isEqualTo("Ben Runner");

        type("Movement", "No such lift");
        type("Lifted once, in lb", "225");
        type("On", today.toString());
        press("Add max");
        assertThat(text()).contains("Choose one of the movements offered.");
        type("Movement", "Back squat");
        type("On", today.plusDays(2).toString());
        press("Add max");
        assertThat(text()).contains("A max cannot be from a day to come.");
        assertThat(typed("Lifted once, in lb")).isEqualTo("225");
    }

    @Test
    void aTestedMaxIsKeptAsItWasTypedAndCanBeTakenBack() {
        navigate(page(runner, "plan/me"), MeView.class);
        assertThat(text()).contains("Nothing is known yet");
        type("Movement", "bsq");
        type("Lifted once, in lb", "225");
        type("On", today.toString());
        press("Add max");

        assertThat(text()).contains("Back squat", "225 lb", "Tested");
        assertThat(gyms.as(runner, () -> maxes.known(runner.member())))
                .singleElement()
                .satisfies(known -> assertThat(known.entered()).isEqualTo(Load.pounds(225)))
                .satisfies(known -> assertThat(known.textIn(WeightUnit.KG)).isEqualTo("102.1 kg"));
        assertThat(gyms.as(runner, () -> maxes.of(runner.member())))
                .hasEntrySatisfying(SQUAT, max -> assertThat(max.grams()).isEqualTo(102_058));

        press("Take back");
        assertThat(gyms.as(runner, () -> maxes.known(runner.member()))).isEmpty();
    }

    @Test
    void aCoachsWordSaysThatItIsTheCoachsAndTheLastWordOfADayCounts() {
        Someone coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);
        Someone stranger = gyms.join(gyms.open(), "Eve Coach", Role.COACH);
        gyms.as(runner, () -> {
            profile.lifted("Back squat", today, Load.pounds(225));
            return true;
        });
        gyms.as(coach, () -> {
            maxes.lifted(runner.member(), SQUAT, today, Load.of(new BigDecimal("100"), WeightUnit.KG));
            return true;
        });

        assertThat(gyms.as(runner, () -> maxes.known(runner.member())))
                .singleElement()
                .satisfies(known -> assertThat(known.source()).isEqualTo(MaxSource.COACH));
        assertThat(gyms.as(stranger, () -> maxes.known(runner.member()))).isEmpty();
        assertThatThrownBy(() ->
                        gyms.as(gyms.join(runner.gym(), "Cy Runner", Role.MEMBER), () -> maxes.known(runner.member())))
                .isInstanceOf(NotAllowedException.class);

        signIn(runner);
        navigate(page(runner, "plan/me"), MeView.class);
        assertThat(text()).contains("220.5 lb", "By your coach");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private void tick(String label) {
        labelled(label).getChildren().filter(Tick.class::isInstance).forEach(tick -> ((Tick) tick).setValue(true));
    }

    private void choose(String label, String value) {
        labelled(label)
                .getChildren()
                .filter(Choices.class::isInstance)
                .forEach(choices -> ((Choices) choices).setValue(value));
    }

    private void type(String label, String text) {
        test(input(label)).setValue(text);
    }

    private String typed(String label) {
        return input(label).getValue();
    }

    private Input input(String label) {
        return labelled(label)
                .getChildren()
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private NativeLabel labelled(String label) {
        return find(NativeLabel.class)
                .withCondition(each -> each.getChildren()
                        .anyMatch(child ->
                                child instanceof Span words && words.getText().equals(label)))
                .single();
    }
}
