package app.longrun.assigning.ui;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionKind;
import app.longrun.guard.RunKind;
import app.longrun.identity.Role;
import app.longrun.people.Leaving;
import app.longrun.platform.WeightUnit;
import app.longrun.runners.KeyRunPlan;
import app.longrun.runners.OwnRunner;
import app.longrun.strength.BlockCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssignViewTest extends ViewTest {

    @Autowired
    private Calendar calendar;

    @Autowired
    private Assignments assignments;

    @Autowired
    private OwnRunner own;

    @Autowired
    private Leaving leaving;

    private Someone coach;
    private Someone ben;

    @BeforeEach
    void openAGym() {
        coach = gyms.join(gyms.open("Europe/Lisbon", WeightUnit.KG), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        gyms.join(gyms.open(), "Dora Elsewhere", Role.MEMBER);
        signIn(coach);
    }

    @Test
    void aCoachAssignsABlockAndTakesItBack() {
        open("MAX-8");
        tick("Ben Runner");
        chooseDays(MONDAY, THURSDAY);
        assertThat(text())
                .contains("One person, 16 sessions", "Ben Runner", "on Mon, Thu")
                .doesNotContain("Dora Elsewhere");

        click("Assign block");

        assertThat(planned()).hasSize(16);
        click("Undo");
        assertThat(planned()).isEmpty();
    }

    @Test
    void whatCannotBeAssignedIsSaidAndWhatWasTypedIsKept() {
        open("MAX-8");
        tick("Ben Runner");
        chooseDays(MONDAY, TUESDAY);
        assertThat(text()).contains("48 hours", "Mon, Thu; Mon, Fri; Tue, Fri");

        find(DatePicker.class).single().setValue(LocalDate.of(2020, 1, 6));
        chooseDays(MONDAY, THURSDAY);
        click("Assign block");

        assertThat(text()).contains("cannot start in the past");
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2020, 1, 6));
        assertThat(find(Checkbox.class).withLabel("Ben Runner").single().getValue())
                .isTrue();
        assertThat(planned()).isEmpty();
    }

    @Test
    void aConflictIsSeenBeforeItIsTooLateAndSettledWithOneTap() {
        open("MAX-8");
        tick("Ben Runner");
        chooseDays(MONDAY, THURSDAY);
        click("Assign block");

        open("HOM-8");
        tick("Ben Runner");
        chooseDays(MONDAY, THURSDAY);
        assertThat(text()).contains("One cannot begin like this", "Follows Maximal strength from");

        click("Assign block");
        assertThat(text()).contains("Ben Runner already follows");
        assertThat(planned()).hasSize(16);

        click("End the other block first");
        assertThat(text()).contains("Maximal strength ends early");
        click("Assign block");
        assertThat(planned())
                .hasSize(16)
                .allSatisfy(session -> assertThat(session.title()).startsWith("Bands and body weight"));
    }

    @Test
    void whatTheGuardMindsIsSaidAndNeedsAWordOrTheBestPlaces() {
        qualityRunOnTuesdays();
        open("MAX-8");
        tick("Ben Runner");
        chooseDays(MONDAY, THURSDAY);
        assertThat(text()).contains("The guard minds one.", "R1, Heavy legs, then a key run", "Tuesday run");

        click("Assign block");
        assertThat(text()).contains("say why it may be");
        assertThat(planned()).isEmpty();

        type("Why it may be all the same", "He runs easy on Tuesdays");
        click("Assign block");
        assertThat(planned()).hasSize(16);
        click("Undo");

        tick("Ben Runner");
        click("Best places for them");
        assertThat(text()).contains("Best places:").doesNotContain("The guard minds");
        click("Assign block");
        assertThat(planned())
                .hasSize(16)
                .as("not on the day before the first Tuesday run")
                .noneMatch(session -> session.on().equals(nextMonday()));
    }

    @Test
    void whatManyNeedIsAnsweredWithOneTap() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        LocalDate monday = nextMonday();
        gyms.as(
                coach,
                () -> assignments.assign(AssignmentOrder.of(
                        new BlockCode("HOM-8"),
                        List.of(ben.member(), cleo.member()),
                        monday,
                        Set.of(MONDAY, THURSDAY))));
        open("MAX-8");
        tick("Ben Runner");
        tick("Cleo Runner");
        chooseDays(MONDAY, THURSDAY);
        assertThat(text()).contains("2 cannot begin like this");

        click("End the other blocks of all 2 first");

        assertThat(text()).doesNotContain("cannot begin like this").contains("ends early");
        click("Assign block");
        assertThat(planned())
                .hasSize(16)
                .allSatisfy(session -> assertThat(session.title()).startsWith("Maximal strength"));
    }

    @Test
    void whatHasChangedSinceTheCoachLookedIsShownAgainBeforeAnythingIsDone() {
        open("MAX-8");
        tick("Ben Runner");
        chooseDays(MONDAY, THURSDAY);
        qualityRunOnTuesdays();

        click("Assign block");
        assertThat(planned()).isEmpty();
        assertThat(text()).contains("The guard minds this for Ben Runner", "Tuesday run");
    }

    @Test
    void twoTabsMayHoldOneOrderAndOnlyOneIsCarriedOut() {
        open("MAX-8");
        tick("Ben Runner");
        chooseDays(MONDAY, THURSDAY);
        LocalDate monday = nextMonday();
        gyms.as(
                coach,
                () -> assignments.assign(AssignmentOrder.of(
                        new BlockCode("HOM-8"), List.of(ben.member()), monday, Set.of(MONDAY, THURSDAY))));

        click("Assign block");

        assertThat(text()).contains("Ben Runner already follows", "End the other block first");
        assertThat(planned()).hasSize(16);
    }

    @Test
    void whoHasLeftMeanwhileStopsTheOrder() {
        open("MAX-8");
        tick("Ben Runner");
        chooseDays(MONDAY, THURSDAY);
        gyms.as(ben, () -> {
            leaving.leave();
            return true;
        });

        click("Assign block");

        assertThat(text()).contains("does not belong to this gym");
    }

    @Test
    void withoutAnybodyThereIsNothingToAssign() {
        open("MAX-8");

        click("Assign block");

        assertThat(text()).contains("Choose at least one member");
    }

    private LocalDate nextMonday() {
        return gyms.as(coach, assignments::nextMonday);
    }

    private void qualityRunOnTuesdays() {
        LocalDate today = gyms.as(coach, assignments::today);
        gyms.as(
                ben,
                () -> own.addRun(new KeyRunPlan(
                        RunKind.QUALITY, "Tuesday run", DayOfWeek.TUESDAY, null, 60, null, today, null)));
    }

    private void open(String block) {
        navigate(page(coach, "coach/blocks/" + block + "/assign"), AssignView.class);
    }

    private void tick(String name) {
        test(find(Checkbox.class).withLabel(name).single()).click();
    }

    private void click(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    private void type(String label, String text) {
        Input field = find(Input.class).all().stream()
                .filter(input ->
                        input.getElement().getParent().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
        test(field).setValue(text);
    }

    private void chooseDays(DayOfWeek... days) {
        @SuppressWarnings("unchecked")
        CheckboxGroup<DayOfWeek> group = find(CheckboxGroup.class).single();
        group.setValue(Set.of(days));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<PlannedSession> planned() {
        return gyms
                .as(ben, () -> calendar.between(ben.member(), LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)))
                .stream()
                .filter(session -> session.kind() == SessionKind.LIFTING)
                .toList();
    }
}
