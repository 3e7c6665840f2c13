package app.longrun.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.authoring.BlockShelf;
import app.longrun.authoring.SheetHead;
import app.longrun.authoring.Sheets;
import app.longrun.identity.Role;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockFamily;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SheetPageTest extends ViewTest {

    @Autowired
    private BlockShelf shelf;

    @Autowired
    private Sheets sheets;

    private Someone coach;
    private BlockFamily family;

    @BeforeEach
    void makeALibraryBlockOurs() {
        coach = gyms.join(gyms.open(), "Nina Coach", Role.COACH);
        family = gyms.as(coach, () -> shelf.makeOurs(new BlockCode("MAX-8")));
        signIn(coach);
    }

    @Test
    void theHeadSaysItsPhaseItsSpecialWeeksWhatItAsksAndWhatShowsThatItWorked() {
        open();

        SheetHead head = head();
        assertThat(text())
                .contains("8 weeks", "2 sessions a week", "Deload weeks 4, 8")
                .contains(
                        head.notes().phase(), head.notes().entry(), head.notes().exitTest())
                .doesNotContain("Test week 8");
    }

    @Test
    void aRefusedHeadIsSaidAndWhatWasTypedStands() {
        open();
        press("About the block…");
        Input deload = find(Input.class).all().stream()
                .filter(input -> input.getValue().equals("4, 8"))
                .findFirst()
                .orElseThrow();
        test(deload).setValue("four");
        press("Save");
        assertThat(text()).contains("Write weeks as numbers, such as 4, 8.");
        assertThat(deload.getValue()).isEqualTo("four");

        test(deload).setValue("4");
        press("Save");
        assertThat(head().deloadWeeks()).containsExactly(4);
        assertThat(text()).contains("Deload week 4").doesNotContain("Write weeks as numbers");
    }

    @Test
    void aSheetOfAnotherGymIsNoPageHere() {
        Someone stranger = gyms.join(gyms.open(), "Dora Elsewhere", Role.COACH);
        signIn(stranger);

        navigate(page(stranger, "coach/blocks/" + family.text() + "/sheet"), Component.class);

        assertThat(text()).doesNotContain("Maximal strength");
    }

    private void open() {
        navigate(page(coach, "coach/blocks/" + family.text() + "/sheet"), SheetView.class);
    }

    private SheetHead head() {
        return gyms.as(coach, () -> sheets.open(family)).orElseThrow().head();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }
}
