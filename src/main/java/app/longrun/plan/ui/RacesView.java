package app.longrun.plan.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Notice;
import app.longrun.runners.Race;
import app.longrun.runners.Races;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** The races one trains for: add, move, take off. */
@Route("g/:gym/plan/race")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class RacesView extends PlanPage {

    private final transient Races races;
    private final RaceForm form = new RaceForm();

    RacesView(Races races) {
        super("plan.races.title");
        this.races = races;
        form.onAdd(() -> {
            if (act(() -> races.add(form.name(), form.day(), form.metres()))) {
                form.clear();
                Notice.done(getTranslation("plan.races.added"));
            }
        });
    }

    @Override
    List<Component> content() {
        List<Component> parts = new ArrayList<>();
        races.upcoming().forEach(race -> parts.add(card(race)));
        if (parts.isEmpty()) {
            parts.add(new EmptyState(getTranslation("plan.races.empty"), getTranslation("plan.races.empty.step")));
        }
        parts.add(form);
        return parts;
    }

    private Article card(Race race) {
        Span kind = new Span(getTranslation("plan.races.distance", RaceForm.kilometres(race.metres())));
        kind.addClassName("kind");
        Paragraph date = new Paragraph(Dates.day(race.on()) + " " + race.on().getYear());
        date.addClassNames("facts", "quiet");
        Article card = new Article(kind, new H2(race.name()), date, actions(race));
        card.addClassNames("session-card", "race");
        return card;
    }

    private Div actions(Race race) {
        Input day = new Input();
        day.setType("date");
        day.addClassName("field");
        day.setValue(race.on().toString());
        day.setAriaLabel(getTranslation("plan.races.newday", race.name()));
        NativeButton move = new NativeButton(
                getTranslation("plan.races.move"),
                click -> act(() -> races.move(race.id(), RaceForm.day(day.getValue()))));
        move.setAriaLabel(getTranslation("plan.races.move.label", race.name()));
        NativeButton remove = new NativeButton(getTranslation("plan.races.remove"), click -> remove(race));
        remove.setAriaLabel(getTranslation("plan.races.remove.label", race.name()));
        move.addClassName("plain-button");
        remove.addClassName("plain-button");
        Div actions = new Div(day, move, remove);
        actions.addClassName("actions");
        return actions;
    }

    private void remove(Race race) {
        if (act(() -> races.remove(race.id()))) {
            Notice.undo(
                    getTranslation("plan.races.removed", race.name()),
                    getTranslation("plan.undo"),
                    () -> act(() -> races.add(race.name(), race.on(), race.metres())));
        }
    }
}
