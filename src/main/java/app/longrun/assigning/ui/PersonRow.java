package app.longrun.assigning.ui;

import app.longrun.assigning.Anchor;
import app.longrun.assigning.Concern;
import app.longrun.assigning.Course;
import app.longrun.assigning.Enrolment;
import app.longrun.assigning.PersonPreview;
import app.longrun.assigning.Places;
import app.longrun.assigning.UpcomingRace;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One person of an order: when, what to know, and what to do about it with one tap. */
class PersonRow extends Composite<ListItem> {

    private final transient PersonPreview person;
    private final transient Answers answers;
    private final Div actions = new Div();

    /** {@code said} is what has been said of everybody already. */
    PersonRow(PersonPreview person, List<Concern> said, Answers answers) {
        this.person = person;
        this.answers = answers;
        getContent().addClassName("person-row");
        Span name = new Span(person.name());
        name.addClassName("person-name");
        Span when = new Span(when());
        when.addClassName("quiet");
        actions.addClassName("actions");
        offer();
        getContent().add(new Div(name, when));
        List<Concern> own = person.concerns().stream()
                .filter(concern -> !said.contains(concern))
                .toList();
        if (!own.isEmpty()) {
            getContent().add(new ConcernList(own));
        }
        getContent().add(actions);
    }

    private String when() {
        Course course = person.course();
        UpcomingRace race = person.race();
        if (course == null) {
            return "";
        }
        Locale locale = AssignText.locale(this);
        String line = getTranslation(
                "assigning.person",
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
        if (enrolment.places() == Places.ASKED
                && person.concerns().stream()
                        .anyMatch(concern -> concern instanceof Concern.Legs || concern instanceof Concern.Clash)) {
            offer("assigning.answer.best", () -> answers.settle(enrolment.atBest()));
        }
        if (enrolment.places() == Places.BEST) {
            offer("assigning.answer.asked", () -> answers.settle(enrolment.asAsked()));
        }
        if (enrolment.anchor() instanceof Anchor.Start(LocalDate on)
                && person.concerns().stream().anyMatch(ConcernText::isLoud)) {
            offer("assigning.answer.later", () -> answers.settle(enrolment.at(new Anchor.Start(on.plusWeeks(1)))));
        }
        if (enrolment.anchor() instanceof Anchor.BeforeRace before
                && person.person().races().size() > 1) {
            actions.add(new RaceChoice(person, before, anchor -> answers.settle(enrolment.at(anchor))));
        }
        offer("assigning.answer.out", () -> answers.leaveOut(person.person().member()));
    }

    private void offer(String key, Command answer) {
        NativeButton button = new NativeButton(getTranslation(key), click -> answer.execute());
        button.addClassName("plain-button");
        button.setAriaLabel(getTranslation("assigning.answer.of", getTranslation(key), person.name()));
        actions.add(button);
    }
}
