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
import app.longrun.templates.TemplateDraft;
import app.longrun.templates.TemplateId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
                .isEqualTo("60 of 60 min, 336 AU planned, 56 contacts, leg load 2 of 3");
        assertThat(find(Paragraph.class)
                        .withText("A quality day for the guard: 56 landings.")
                        .exists())
                .isTrue();

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
    void whatIsTypedIsCountedAtOnceAndALineChangedInTheStructureIsRewrittenInTheText() {
        navigate(page(coach, "coach/classes/new"), TemplateView.class);
        type("Name", "Pogo evening");
        type("Length in minutes", "20");
        typeText("# Strength: Hops | 20 min | RPE 6\n2 rounds:\n20 Pogo hop, double leg\n10 flying carpets !!");

        assertThat(figures()).isEqualTo("20 of 20 min, 120 AU planned, 40 contacts, leg load 1 of 3");

        row("Amount, Pogo hop, double leg", "30");
        assertThat(figures()).isEqualTo("20 of 20 min, 120 AU planned, 60 contacts, leg load 1 of 3");
        row("Minutes, Hops", "15");
        assertThat(figures()).startsWith("15 of 20 min, 90 AU planned");
        press("Save template");

        assertThat(gyms.as(coach, templates::shelf).own())
                .extracting(TemplateCard::name, TemplateCard::plannedLoad, TemplateCard::isQuality)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Pogo evening", 90, true));
        assertThat(find(WhiteboardText.class).single().getElement().getProperty("value"))
                .contains("| 15 min")
                .contains("30 ")
                .endsWith("\n10 flying carpets !!");
    }

    @Test
    void aLevelIsOverriddenForOneMovementInTheStructure() {
        navigate(page(coach, "coach/classes/new"), TemplateView.class);
        typeText("# Strength | 10 min | RPE 6\n12 Push-up\n12 Air squat");
        row("Beginner, Push-up", "8 Push-up, hands elevated");

        assertThat(find(WhiteboardText.class).single().getElement().getProperty("value"))
                .isEqualTo(
                        "# Strength | 10 min | RPE 6\n12 Push-up\n  Beginner: 8 Push-up, hands elevated\n12 Air squat");
        row("Beginner, Push-up", "");
        assertThat(find(WhiteboardText.class).single().getElement().getProperty("value"))
                .isEqualTo("# Strength | 10 min | RPE 6\n12 Push-up\n12 Air squat");
    }

    @Test
    void somebodyElsesVersionIsToldAndWhatIsTypedStays() {
        TemplateId id = gyms.as(coach, () -> templates.copyFromLibrary("EC-3"));
        navigate(page(coach, "coach/classes/" + id.id()), TemplateView.class);
        TemplateDraft seen = gyms.as(coach, () -> templates.find(id)).orElseThrow();
        gyms.as(coach, () -> templates.save(seen.named("Another name")));
        typeText("20 Air squat");
        press("Save template");

        assertThat(find(Paragraph.class).withClassName("error-text").all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).startsWith("Somebody else has saved"));
        assertThat(figures()).startsWith("0 of 70 min");
    }

    private String figures() {
        return find(Paragraph.class).withClassName("class-figures").single().getText();
    }

    private void typeText(String text) {
        ObjectNode detail = JsonMapper.builder().build().createObjectNode();
        detail.put("event.detail.text", text);
        Element element = find(WhiteboardText.class).single().getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "text-changed", detail));
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
