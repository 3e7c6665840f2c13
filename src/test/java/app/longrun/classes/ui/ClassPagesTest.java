package app.longrun.classes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.classes.ClassOffer;
import app.longrun.classes.Places;
import app.longrun.classes.Schedule;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.templates.ClassTemplates;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClassPagesTest extends ViewTest {

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    private Someone coach;

    @BeforeEach
    void signInAsACoach() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        signIn(coach);
    }

    @Test
    void theRosterShowsWhoComesAndWhatTheCoachShouldKnow() {
        Someone ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        ClassOffer offer = scheduled();
        gyms.as(ben, () -> {
            places.book(offer.id());
            return null;
        });
        gyms.asVisitor(coach.gym(), () -> {
            places.takeForVisitor(offer.id(), Ids.next(), "Vera Visitor");
            return null;
        });
        signIn(coach);

        navigate(page(coach, "coach/schedule/" + offer.id().id()), RosterView.class);

        List<ListItem> rows = find(ListItem.class).all().stream()
                .filter(item -> find(NativeLabel.class).from(item).exists())
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(find(Span.class).from(rows.getFirst()).all())
                .extracting(Span::getText)
                .contains("Ben Runner", "First class");
        assertThat(find(Span.class).from(rows.getLast()).all())
                .extracting(Span::getText)
                .contains("Vera Visitor", "Guest");
        assertThat(find(NativeDetails.class).from(rows.getFirst()).single().getSummaryText())
                .isEqualTo("First class: 2 changes");
        assertThat(find(ListItem.class).from(rows.getFirst()).all())
                .extracting(item -> item.getElement().getText())
                .contains("Strength: 8 Glute bridge, not 8 Romanian deadlift, barbell");
        assertThat(find(Paragraph.class).withTextContaining("2 of 2").exists()).isTrue();
    }

    @Test
    void aClassIsCancelledOnTheSecondAsking() {
        ClassOffer offer = scheduled();
        navigate(page(coach, "coach/schedule/" + offer.id().id()), RosterView.class);

        press("Cancel class");
        assertThat(gyms.as(coach, () -> schedule.coming(7))).hasSize(1);
        press("Yes, cancel it");

        assertThat(gyms.as(coach, () -> schedule.coming(7))).isEmpty();
    }

    private ClassOffer scheduled() {
        gyms.as(
                coach,
                () -> schedule.schedule(
                        templates.copyFromLibrary("EC-1"),
                        LocalDate.now(coach.gym().settings().zone()).plusDays(1).atTime(18, 0),
                        10,
                        2,
                        null));
        return gyms.as(coach, () -> schedule.coming(7)).getFirst();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }
}
