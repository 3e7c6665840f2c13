package app.longrun.strength.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.StatementCount;
import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.exercises.MovementId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Role;
import app.longrun.log.MaxSource;
import app.longrun.log.Maxes;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.MaxEquation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class StrengthViewsTest extends ViewTest {

    @Autowired
    private Maxes maxes;

    @Autowired
    private StatementCount statements;

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
    void aCoachFindsABlockByItsWords() {
        navigate(page(coach, "coach/blocks"), BlocksView.class);
        assertThat(names()).hasSize(8).startsWith("Foundations: first six weeks under load", "Maximal strength");

        test(find(TextField.class).withLabel("Search").single()).setValue("achilles");
        assertThat(names()).containsExactly("Reactive and elastic", "Calf, Achilles and foot capacity");
    }

    @Test
    void aBlockShowsItsWeeksAndWhatItAsks() {
        navigate(page(coach, "coach/blocks/MAX-8"), BlockView.class);

        assertThat(text())
                .contains("Maximal strength", "A · Back squat", "4x6@75%TM", "21X1", "180 s")
                .contains("squat and hinge signed off", "a bone stress injury", "healthcare professional")
                .doesNotContain("Dora Elsewhere");
        click("Week 3");
        assertThat(text()).contains("5x4@82.5%TM").doesNotContain("4x6@75%TM");
        click("Week 4 (deload)");
        assertThat(text()).contains("3x4@75%TM");
    }

    @Test
    void aBlockShowsAMembersLoadsFromTheirMaxes() {
        gyms.as(coach, () -> {
            maxes.record(
                    ben.member(),
                    new MovementId("back_squat"),
                    LocalDate.of(2026, 1, 5),
                    new EstimatedMax(100_000, MaxEquation.MEAN_EPLEY_BRZYCKI, false),
                    MaxSource.TEST);
            return true;
        });
        navigate(page(coach, "coach/blocks/MAX-8"), BlockView.class);

        chooseLoadsOf("Ben Runner");

        assertThat(text()).contains("Load for Ben Runner", "67.5 kg", "RPE 7");
    }

    @Test
    void aPreviewAsksTheDatabaseSixTimesAtMost() {
        navigate(page(coach, "coach/blocks/MAX-8"), BlockView.class);

        assertThat(statements.of(() -> {
                    navigate(page(coach, "coach/blocks/HVP-10"), BlockView.class);
                    chooseLoadsOf("Ben Runner");
                    return true;
                }))
                .hasSizeLessThanOrEqualTo(6);
    }

    private List<String> names() {
        return find(BlockCard.class).all().stream()
                .map(card -> find(H2.class, card).single().getElement().getTextRecursively())
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    private void chooseLoadsOf(String name) {
        @SuppressWarnings("unchecked")
        ComboBox<MemberName> whose = find(ComboBox.class).single();
        test(whose).selectItem(name);
    }
}
