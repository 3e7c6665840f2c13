package app.longrun.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.classes.ClassOffer;
import app.longrun.classes.Schedule;
import app.longrun.identity.Role;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.LongText;
import app.longrun.platform.ui.Tick;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.GymFloor;
import app.longrun.templates.TemplateCard;
import app.longrun.templates.TemplateDraft;
import app.longrun.templates.TemplateId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
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

    @Autowired
    private GymFloor floor;

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
    void whatSomebodyElseSavedIsBroughtTogetherWithWhatIsTyped() {
        TemplateId id = written("400 m Run\n12 Air squat\n8 Burpee");
        navigate(page(coach, "coach/classes/" + id.id()), TemplateView.class);
        TemplateDraft seen = stored(id);
        gyms.as(coach, () -> templates.save(seen.named("Another name").written("400 m Run\n12 Air squat\n6 Burpee")));
        typeText("500 m Run\n12 Air squat\n8 Burpee");
        press("Save template");

        assertThat(stored(id).text()).isEqualTo("500 m Run\n12 Air squat\n6 Burpee");
        assertThat(boardText()).isEqualTo(stored(id).text());
        assertThat(stored(id).name()).isEqualTo("Another name");
        assertThat(find(Span.class)
                        .withText("Saved, together with what others have changed")
                        .exists())
                .isTrue();
    }

    @Test
    void whereBothChangedALineBothAreShownAndTheCoachChooses() {
        TemplateId id = written("400 m Run\n12 Air squat");
        navigate(page(coach, "coach/classes/" + id.id()), TemplateView.class);
        TemplateDraft seen = stored(id);
        gyms.as(coach, () -> templates.save(seen.written("400 m Run\n9 Air squat")));
        typeText("400 m Run\n15 Air squat");
        press("Save template");

        assertThat(find(Pre.class).all()).extracting(Pre::getText).containsExactly("15 Air squat", "9 Air squat");
        assertThat(stored(id).text()).isEqualTo("400 m Run\n9 Air squat");
        press("Save with these choices");
        assertThat(find(Paragraph.class).withText("Choose one for each.").exists())
                .isTrue();
        find(Tick.class).withAttribute("type", "radio").all().getLast().setValue(true);
        press("Save with these choices");

        assertThat(stored(id).text()).isEqualTo("400 m Run\n15 Air squat\n9 Air squat");
        assertThat(boardText()).isEqualTo(stored(id).text());
        assertThat(find(ClashCard.class).exists()).isFalse();
    }

    @Test
    void aMovementIsSwappedAlongItsChainForAllOrForOneLevel() {
        navigate(page(coach, "coach/classes/new"), TemplateView.class);
        typeText("# Strength | 10 min | RPE 6\n12 Goblet squat");
        Choices swap = swapOf("Goblet squat");
        String easier = swap.getElement()
                .getChildren()
                .map(option -> option.getAttribute("value"))
                .filter(value -> value.startsWith("SCALED"))
                .findFirst()
                .orElseThrow();

        swap.setValue(easier);
        String word = easier.substring("SCALED ".length());
        assertThat(boardText()).isEqualTo("# Strength | 10 min | RPE 6\n12 Goblet squat\n  Scaled: 12 reps " + word);
        swapOf("Goblet squat").setValue("EASIER " + word);
        assertThat(boardText()).contains("\n12 reps " + word + "\n");
    }

    @Test
    void theEditorSaysWhatTheFloorLacks() {
        gyms.as(coach, () -> {
            floor.count("rower", 8);
            return null;
        });
        navigate(page(coach, "coach/classes/new"), TemplateView.class);
        typeText("Conditioning 20 min Z3\nAMRAP 20\n500 m row");

        assertThat(lines()).containsExactly("Conditioning needs 12 of rower; you have 8.");
        type("People", "8");
        assertThat(lines()).containsExactly("There is enough of everything for 8 people.");
    }

    @Test
    void versionsAreComparedAndAnOldOneComesBack() {
        TemplateId id = written("12 Air squat");
        TemplateDraft seen = stored(id);
        gyms.as(coach, () -> templates.save(seen.written("15 Air squat")));
        navigate(page(coach, "coach/classes/" + id.id() + "/versions"), VersionsView.class);

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .containsExactly("−Gone:12 Air squat", "+New:15 Air squat");
        press("Bring back version 1");

        assertThat(stored(id).text()).isEqualTo("12 Air squat");
        assertThat(stored(id).version()).isEqualTo(3);
    }

    private List<String> lines() {
        return find(Paragraph.class).withClassName("floor-line").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private Choices swapOf(String words) {
        return find(Choices.class)
                .withAttribute("aria-label", "Instead of " + words)
                .single();
    }

    private String boardText() {
        return find(WhiteboardText.class).single().getElement().getProperty("value");
    }

    private TemplateId written(String text) {
        return gyms.as(
                coach,
                () -> templates.save(TemplateDraft.empty().named("Engine").written(text)));
    }

    private TemplateDraft stored(TemplateId id) {
        return gyms.as(coach, () -> templates.find(id)).orElseThrow();
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
