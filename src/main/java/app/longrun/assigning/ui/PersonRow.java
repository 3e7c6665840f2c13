package app.longrun.assigning.ui;

import app.longrun.assigning.Anchor;
import app.longrun.assigning.Concern;
import app.longrun.assigning.Course;
import app.longrun.assigning.Enrolment;
import app.longrun.assigning.PersonPreview;
import app.longrun.assigning.UpcomingRace;
import app.longrun.calendar.SessionId;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** One person of an order: when, what to know, and what to do about it with one tap. */
class PersonRow extends Composite<ListItem> {

    private final transient PersonPreview person;
    private final transient Answers answers;
    private final Div actions = new Div();

    PersonRow(PersonPreview person, Answers answers) {
        this.person = person;
        this.answers = answers;
        getContent().addClassName("person-row");
        Span what = new Span(summary());
        what.addClassName("person-summary");
        getContent().add(what);
        person.concerns()
                .forEach(concern ->
                        getContent().add(new Badge(ConcernText.of(this, concern), ConcernText.tone(concern))));
        actions.addClassName("actions");
        offer();
        getContent().add(actions);
    }

    private String summary() {
        Course course = person.course();
        UpcomingRace race = person.race();
        if (course == null) {
            return person.name();
        }
        Locale locale = AssignText.locale(this);
        String line = getTranslation(
                "assigning.person",
                person.name(),
                AssignText.date(locale, course.days().getFirst().on()),
                AssignText.date(locale, course.days().getLast().on()),
                course.days().size(),
                AssignText.weekdays(locale, course.weekdays()));
        return race == null
                ? line
                : getTranslation("assigning.person.race", line, race.name(), AssignText.date(locale, race.on()));
    }

    private void offer() {
        Enrolment enrolment = person.enrolment();
        boolean follows =
                person.concerns().stream().anyMatch(concern -> concern instanceof Concern.Follows && concern.stops());
        if (follows) {
            offer("assigning.answer.end", () -> answers.settle(enrolment.endingOther()));
        }
        if (enrolment.anchor() instanceof Anchor.Start(LocalDate on)
                && !person.concerns().isEmpty()) {
            offer("assigning.answer.later", () -> answers.settle(enrolment.at(new Anchor.Start(on.plusWeeks(1)))));
        }
        if (enrolment.anchor() instanceof Anchor.BeforeRace before
                && person.person().races().size() > 1) {
            actions.add(races(enrolment, before));
        }
        offer("assigning.answer.out", () -> answers.leaveOut(person.person().member()));
    }

    private void offer(String key, Command answer) {
        NativeButton button = new NativeButton(getTranslation(key), click -> answer.execute());
        button.addClassName("plain-button");
        button.setAriaLabel(getTranslation("assigning.answer.of", getTranslation(key), person.name()));
        actions.add(button);
    }

    private FormField races(Enrolment enrolment, Anchor.BeforeRace before) {
        Map<String, String> words = new LinkedHashMap<>();
        person.person()
                .races()
                .forEach(race -> words.put(
                        race.id().id().toString(),
                        getTranslation(
                                "assigning.race", race.name(), AssignText.date(AssignText.locale(this), race.on()))));
        UpcomingRace chosen = person.race();
        Choices choice =
                new Choices(words, chosen == null ? "" : chosen.id().id().toString());
        FormField field = new FormField(getTranslation("assigning.race.of", person.name()), choice);
        field.onChange(() -> answers.settle(enrolment.at(new Anchor.BeforeRace(
                new SessionId(UUID.fromString(field.text())), before.weeksBefore(), before.isTaper()))));
        return field;
    }
}
