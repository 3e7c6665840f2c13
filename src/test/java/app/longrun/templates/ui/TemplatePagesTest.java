package app.longrun.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.classes.ClassOffer;
import app.longrun.classes.Schedule;
import app.longrun.identity.Role;
import app.longrun.platform.ui.LongText;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateCard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatePagesTest extends ViewTest {

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    private Someone coach;

    @BeforeEach
    void signInAsACoach() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        signIn(coach);
    }

    @Test
    void aCoachTakesALibraryClassAndPutsItOnTheSchedule() {
        navigate(page(coach, "coach/classes"), TemplatesView.class);
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "Use Hills and bounds")
                        .single())
                .click();

        assertThat(find(Paragraph.class).withClassName("class-figures").single().getText())
                .isEqualTo("60 of 60 min, 336 AU planned, 56 contacts: a quality day");

        LocalDate day = LocalDate.now(coach.gym().settings().zone()).plusDays(2);
        press("Schedule this class");
        type("Or on this date", day.toString());
        type("Times", "07:15 18:00");
        type("Places", "8");
        type("Of them free for visitors", "2");
        press("Put on the schedule");

        ClassOffer offer = gyms.as(coach, () -> schedule.offers(day, day)).getFirst();
        assertThat(offer.startsAt()).isEqualTo(day.atTime(7, 15));
        assertThat(offer.capacity()).isEqualTo(8);
        assertThat(offer.freePlacesLeft()).isEqualTo(2);
        assertThat(find(Anchor.class).withText("Hills and bounds").all()).hasSize(2);

        press("Undo");
        assertThat(gyms.as(coach, () -> schedule.offers(day, day))).isEmpty();
        assertThat(find(Anchor.class).withText("Hills and bounds").exists()).isFalse();
    }

    @Test
    void aNewTemplateIsCountedWhileItIsTypedAndSaysWhatIsWrongWithoutLosingAnything() {
        navigate(page(coach, "coach/classes/new"), TemplateView.class);
        type("Name", "Pogo evening");
        type("What it is for", "Spring in the ankles");
        type("Segment", "Hops");
        type("Length in minutes", "20");
        type("Minutes", "15");
        type("RPE", "6");
        row("Rx, Movement", "double leg pogo nobody knows");
        row("Rx, Amount", "20");
        press("Save template");

        assertThat(find(Paragraph.class).withClassName("error-text").all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).contains("double leg pogo nobody knows"))
                .anySatisfy(text -> assertThat(text).contains("add up to 15 minutes"));
        assertThat(gyms.as(coach, templates::shelf).own()).isEmpty();

        row("Rx, Movement", "Pogo hop, double leg");
        row("Rx, How", "2 rounds");
        type("Minutes", "20");
        assertThat(find(Paragraph.class).withClassName("class-figures").single().getText())
                .isEqualTo("20 of 20 min, 120 AU planned, 40 contacts: a quality day");
        press("Save template");

        assertThat(gyms.as(coach, templates::shelf).own())
                .extracting(TemplateCard::name, TemplateCard::plannedLoad, TemplateCard::isQuality)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Pogo evening", 120, true));
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private void row(String label, String text) {
        test(find(Input.class).withAttribute("aria-label", label).single()).setValue(text);
    }

    private void type(String label, String text) {
        NativeLabel field = find(NativeLabel.class)
                .withCondition(each -> each.getChildren()
                        .anyMatch(child ->
                                child instanceof Span words && words.getText().equals(label)))
                .single();
        field.getChildren().forEach(child -> {
            if (child instanceof Input input) {
                test(input).setValue(text);
            } else if (child instanceof LongText input) {
                input.setValue(text);
            }
        });
    }
}
