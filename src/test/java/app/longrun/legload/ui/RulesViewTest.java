package app.longrun.legload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.identity.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesViewTest extends ViewTest {

    private static final String LEAST = "Hours between them, at least";

    private Someone coach;

    @BeforeEach
    void aCoach() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        signIn(coach);
        open();
    }

    @Test
    void everyRuleSaysWhatItIsForWhereItIsFromAndItsNumbersWithTheDefault() {
        assertThat(text())
                .contains("R1 · Heavy legs, then a key run", "R7 · Classes count", "R8 · The longest run")
                .contains("Doma & Deakin 2013", "Frandsen 2025")
                .contains(LEAST + " (default 48)");
    }

    @Test
    void aChangedNumberIsKeptAndSaysWhatTheDefaultWas() {
        type(LEAST, "72");
        press("Save numbers");

        open();
        assertThat(text()).contains(LEAST + " (changed, default 48)");
        assertThat(field(LEAST).getValue()).isEqualTo("72");

        press("Back to the defaults");
        assertThat(text()).contains(LEAST + " (default 48)").doesNotContain("(changed");
    }

    @Test
    void whatCannotBeIsSaidAndStaysAsItWasTyped() {
        type(LEAST, "100");
        press("Save numbers");

        assertThat(text()).contains("R3: the preferred or outer limit cannot be shorter than the least one.");
        assertThat(field(LEAST).getValue()).isEqualTo("100");
    }

    private void open() {
        navigate(page(coach, "coach/rules"), RulesView.class);
    }

    private void type(String label, String value) {
        field(label).setValue(value);
    }

    private Input field(String label) {
        return find(Input.class).all().stream()
                .filter(input ->
                        input.getElement().getParent().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    private String text() {
        Component view = (Component) getCurrentView();
        return view.getElement().getTextRecursively();
    }
}
