package app.longrun.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.identity.Role;
import app.longrun.platform.ui.Choices;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateDraft;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShelfPageTest extends ViewTest {

    @Autowired
    private ClassTemplates templates;

    private Someone coach;

    @BeforeEach
    void signInAsACoach() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        signIn(coach);
    }

    @Test
    void anEmptyShelfSaysWhatToDoFirstAndHoldsTheLibrary() {
        open();

        assertThat(find(H2.class).withText("No template yet").exists()).isTrue();
        assertThat(names()).hasSize(8);
    }

    @Test
    void aTemplateIsFoundByAMovementAndWhatMatchesNothingSaysSo() {
        write("Engine room", "400 m run");
        write("Backside", "3x8 RDL @ RPE 7");
        open();

        search("romanian");
        assertThat(names().getFirst()).isEqualTo("Backside");
        assertThat(names()).doesNotContain("Engine room");
        search("flying carpet");
        assertThat(names()).isEmpty();
        assertThat(find(H2.class).withText("None of yours matches").exists()).isTrue();
    }

    @Test
    void aTemplateIsFiledCopiedAndPutAwayWithAWayBack() {
        write("Engine room", "400 m run");
        open();

        test(field("Tags")).setValue("#long");
        test(field("Folder")).setValue("Winter");
        press("Save folder and tags of Engine room");
        assertThat(find(Span.class).withText("Winter").exists()).isTrue();
        assertThat(find(Span.class).withText("#long").exists()).isTrue();

        press("Duplicate Engine room");
        assertThat(names()).startsWith("Engine room", "Engine room 2");

        press("Put Engine room away");
        assertThat(names()).startsWith("Engine room 2").doesNotContain("Engine room");
        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(names()).startsWith("Engine room", "Engine room 2");
    }

    @Test
    void aFolderNarrowsTheShelf() {
        write("Engine room", "400 m run");
        open();
        test(field("Folder")).setValue("Winter");
        press("Save folder and tags of Engine room");
        write("Backside", "3x8 RDL @ RPE 7");
        open();

        find(Choices.class).all().getFirst().setValue("Winter");

        assertThat(names()).containsExactly("Engine room");
    }

    private void open() {
        navigate(page(coach, "coach/classes"), TemplatesView.class);
    }

    private void write(String name, String text) {
        gyms.as(coach, () -> templates.save(TemplateDraft.empty().named(name).written(text)));
    }

    private List<String> names() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    private void search(String words) {
        test(find(Input.class).withAttribute("type", "search").single()).setValue(words);
    }

    private void press(String label) {
        test(find(NativeButton.class).withAttribute("aria-label", label).single())
                .click();
    }

    private Input field(String label) {
        return find(NativeLabel.class).all().stream()
                .filter(each -> each.getChildren()
                        .anyMatch(child ->
                                child instanceof Span words && words.getText().equals(label)))
                .flatMap(NativeLabel::getChildren)
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
