package app.longrun.plan.ui;

import app.longrun.calendar.RacePriority;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.runners.Race;
import app.longrun.runners.RaceTime;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** A race ahead, to move to another day or to take off. */
class RaceCard extends Composite<Article> {

    RaceCard(
            Race race,
            SerializableConsumer<String> move,
            SerializableBiConsumer<RacePriority, String> grade,
            Runnable remove) {
        Span kind = new Span(getTranslation("plan.races.distance", RaceForm.kilometres(race.metres())));
        kind.addClassName("kind");
        Paragraph date = new Paragraph(Dates.day(race.on()) + " " + race.on().getYear());
        date.addClassNames("facts", "quiet");
        Badge priority = new Badge(
                getTranslation("plan.races.priority." + race.priority()),
                race.priority() == RacePriority.A ? Badge.Tone.ACCENT : Badge.Tone.NEUTRAL);
        Input day = RaceForm.dateField();
        day.setValue(race.on().toString());
        day.setAriaLabel(getTranslation("plan.races.newday", race.name()));
        Div actions = new Div(
                day,
                button("plan.races.move", race, () -> move.accept(day.getValue())),
                button("plan.races.remove", race, remove));
        actions.addClassName("actions");
        getContent().addClassNames("session-card", "race");
        getContent().add(kind, new H2(race.name()), priority, date, actions, grading(race, grade));
    }

    /** Asks before something that takes more along than the race. */
    void ask(RaceConfirm question) {
        getContent().add(question);
    }

    private Div grading(Race race, SerializableBiConsumer<RacePriority, String> grade) {
        Choices priority = RaceForm.priorities(race.priority());
        FormField goal = FormField.text(
                getTranslation("plan.races.goal"),
                Optional.ofNullable(race.goal()).map(RaceTime::text).orElse(""));
        Div grading = new Div(
                new FormField(getTranslation("plan.races.priority"), priority),
                goal,
                button(
                        "plan.races.grade",
                        race,
                        () -> grade.accept(RacePriority.valueOf(priority.getValue()), goal.text())));
        grading.addClassName("actions");
        return grading;
    }

    private NativeButton button(String key, Race race, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key + ".label", race.name()));
        button.addClassName("plain-button");
        return button;
    }
}
