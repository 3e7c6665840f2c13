package app.longrun.exercises.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.StatementCount;
import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.exercises.Drafts;
import app.longrun.exercises.Family;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.MovementDraft;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.exercises.NewMovement;
import app.longrun.identity.Role;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.LongText;
import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MovementPagesTest extends ViewTest {

    @Autowired
    private MovementDesk desk;

    @Autowired
    private Movements movements;

    @Autowired
    private StatementCount statements;

    private Someone coach;

    @BeforeEach
    void signInAsACoach() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        signIn(coach);
    }

    @Test
    void aCoachLooksThroughTheLibraryByNameFamilyEquipmentPainAndLegLoad() {
        navigate(page(coach, "coach/movements"), MovementsView.class);
        assertThat(count()).isEqualTo("115 movements");
        assertThat(names()).hasSize(40);
        press("Show 40 more");
        press("Show 35 more");
        assertThat(names()).hasSize(115);

        type("Search names", "rdl");
        assertThat(names())
                .contains("Romanian deadlift, barbell", "B-stance Romanian deadlift")
                .doesNotContain("Back squat");
        choose("For a runner with", "Hamstring");
        assertThat(count())
                .as("every RDL is to be avoided with a sore hamstring")
                .isEqualTo("No movement");
        choose("Advice", "Avoid while symptomatic");
        assertThat(names()).contains("Romanian deadlift, barbell");

        type("Search names", "");
        choose("For a runner with", "No pain");
        choose("Family", "Squat and lunge");
        choose("Equipment", "kettlebell");
        assertThat(names()).containsExactly("Goblet squat", "Lateral lunge");
        choose("Leg load", "3: heavy");
        choose("Equipment", "barbell");
        assertThat(names()).containsExactly("Front squat", "Back squat");
    }

    @Test
    void theLibraryIsShownWithoutAStatement() {
        navigate(page(coach, "coach/movements"), MovementsView.class);

        assertThat(statements.of(() -> navigate(page(coach, "coach/movements/back_squat"), MovementView.class)))
                .isEmpty();
    }

    @Test
    void aMovementSaysWhatItIsForHowSureThatIsAndWhatToDoInstead() {
        navigate(page(coach, "coach/movements/rdl_bb"), MovementView.class);

        assertThat(text())
                .contains(
                        "Builds heavy hamstring and glute strength",
                        "Indirect: it is supported in other athletes",
                        "Romanian deadlift, kettlebell or dumbbells",
                        "advice to a coach, not a diagnosis");
        tick("Hamstring");
        assertThat(text())
                .contains(
                        "Take the easier Band pull-through.",
                        "Modify range, load or speed for: Hamstring.",
                        "Romanian deadlift, barbell: to be avoided with Hamstring.");
        assertThat(find(Anchor.class).withText("Band pull-through").all())
                .allMatch(link -> link.getHref().endsWith("/coach/movements/band_pull_through"));
    }

    @Test
    void aCoachDescribesAMovementAndEveryMistakeIsSaidWithNothingLost() {
        navigate(page(coach, "coach/movements/new"), EditView.class);
        type("Name", "Deadlift");
        type("Easier neighbour", "No such lift");
        type("Link to a film or a page (https)", "javascript:alert(1)");
        tick("weight");
        press("Save movement");

        assertThat(errors())
                .contains(
                        "“Deadlift” already means Conventional deadlift. Choose another word.",
                        "No movement is called “No such lift”. Choose one of those offered.",
                        "Write a link that begins with https:// and a site’s name.");
        assertThat(field("Name")).isEqualTo("Deadlift");

        type("Name", "Axle deadlift");
        type("What it is for", "Builds grip and back with a thick bar");
        type("Easier neighbour", "Conventional deadlift");
        type("Link to a film or a page (https)", "https://example.org/axle");
        type("Also called (with commas between)", "thick-bar deadlift, fat bar pull");
        press("Save movement");

        assertThat(text()).contains("Builds grip and back with a thick bar", "Not graded", "Ours");
        Anchor film = find(Anchor.class).withText("See it done on example.org").single();
        assertThat(film.getElement().getAttribute("rel")).contains("noopener");
        Movement stored = gyms.as(coach, () -> movements.find("fat bar pull")).orElseThrow();
        assertThat(stored.easier()).contains(new MovementId("conv_dl"));
        assertThat(stored.loadModes()).containsExactlyInAnyOrder(LoadMode.BODY_WEIGHT, LoadMode.WEIGHT);
    }

    @Test
    void aLibraryMovementIsChangedForThisGymAndTheSecondTabIsTold() {
        navigate(page(coach, "coach/movements/kb_swing/edit"), EditView.class);
        type("Name", "Swing, two hands");
        gyms.as(coach, () -> {
            MovementDraft draft = desk.draft(new MovementId("kb_swing")).orElseThrow();
            return desk.save(Drafts.renamed(draft, "Heavy swing"));
        });
        press("Save movement");

        assertThat(text()).contains("Somebody else has changed it meanwhile: name.");
        assertThat(field("Name")).isEqualTo("Swing, two hands");
        press("Save movement");

        assertThat(text()).contains("Changed by us");
        assertThat(gyms.as(coach, () -> movements.byId(new MovementId("kb_swing")))
                        .orElseThrow()
                        .name())
                .isEqualTo("Swing, two hands");
    }

    @Test
    void whatIsPutAwayCanBeTakenBack() {
        navigate(page(coach, "coach/movements/kb_swing"), MovementView.class);
        press("Hide");
        assertThat(text()).contains("Hidden");
        press("Undo");
        assertThat(text()).doesNotContain("Hidden");

        press("Hide");
        navigate(page(coach, "coach/movements"), MovementsView.class);
        assertThat(count()).isEqualTo("114 movements");
        choose("Show", "Archived and hidden");
        assertThat(names()).containsExactly("Kettlebell swing");
        navigate(page(coach, "coach/movements/kb_swing"), MovementView.class);
        press("Offer it again");
        assertThat(gyms.as(coach, movements::all)).hasSize(115);
    }

    @Test
    void aWordMadeAMovementInPassingSaysThatNobodyHasLookedAtIt() {
        Movement flip = gyms.as(
                coach,
                () -> desk.create(new NewMovement("Tyre flip", Family.POSTERIOR_CHAIN, Set.of(LoadMode.WEIGHT), null)));

        navigate(page(coach, "coach/movements/" + flip.id()), MovementView.class);
        assertThat(text())
                .contains("Unchecked", "what was not said is a guess", "Nobody has said yet for whom it is not");
        navigate(page(coach, "coach/movements/" + flip.id() + "/edit"), EditView.class);
        press("Save movement");
        assertThat(text()).doesNotContain("Unchecked");
    }

    @Test
    void aMemberReadsWhatAMovementIsForAndNothingToChangeIt() {
        Someone runner = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        signIn(runner);

        navigate(page(runner, "movements/back_squat"), GuideView.class);

        assertThat(text()).contains("Back squat", "quadriceps, gluteus maximus, erectors", "Tested: trials in runners");
        assertThat(find(NativeButton.class).from((Component) getCurrentView()).all())
                .isEmpty();
    }

    @Test
    void aMovementOfAnotherGymIsNoPageHere() {
        Someone elsewhere = gyms.join(gyms.open(), "Cleo Elsewhere", Role.COACH);
        MovementId theirs = gyms.as(elsewhere, () -> desk.save(MovementDraft.named("Log clean")));

        for (String address : List.of("coach/movements/%s", "coach/movements/%s/edit", "movements/%s")) {
            navigate(page(coach, address.formatted(theirs)), Component.class);
            assertThat(text()).doesNotContain("Log clean");
        }
    }

    private String count() {
        return find(Paragraph.class).withAttribute("role", "status").single().getText();
    }

    private List<String> names() {
        return find(Anchor.class).withClassName("movement-name").all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private List<String> errors() {
        return find(Paragraph.class).withClassName("error-text").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private void tick(String label) {
        labelled(label).getChildren().forEach(child -> {
            if (child instanceof Tick tick) {
                tick.setValue(true);
            }
        });
    }

    private void choose(String label, String words) {
        labelled(label).getChildren().forEach(child -> {
            if (child instanceof Choices choices) {
                choices.setValue(choices.getElement()
                        .getChildren()
                        .filter(option -> option.getText().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("value"));
            }
        });
    }

    private void type(String label, String text) {
        labelled(label).getChildren().forEach(child -> {
            if (child instanceof Input input) {
                test(input).setValue(text);
            } else if (child instanceof LongText input) {
                input.setValue(text);
            }
        });
    }

    private String field(String label) {
        return labelled(label)
                .getChildren()
                .filter(Input.class::isInstance)
                .map(child -> ((Input) child).getValue())
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
