package app.longrun.plan.ui;

import app.longrun.assigning.RaceEffect;
import app.longrun.assigning.RaceForecast;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Notice;
import app.longrun.runners.Race;
import app.longrun.runners.Races;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The races one trains for: add, move, take off. */
@Route("g/:gym/plan/race")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class RacesView extends PlanPage {

    private final transient Races races;
    private final transient RaceForecast forecast;
    private final RaceForm form = new RaceForm();

    RacesView(Races races, RaceForecast forecast) {
        super("plan.races.title");
        this.races = races;
        this.forecast = forecast;
        form.onAdd(() -> {
            if (act(() -> races.add(form.entry()))) {
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

    private RaceCard card(Race race) {
        RaceCard[] card = new RaceCard[1];
        card[0] = new RaceCard(
                race,
                day -> move(card[0], race, day),
                (priority, goal) -> act(() -> races.grade(race.id(), priority, RaceForm.goal(goal))),
                () -> remove(race));
        return card[0];
    }

    /** Moves at once where nothing but the race does, else asks. */
    private void move(RaceCard card, Race race, String typed) {
        try {
            LocalDate on = RaceForm.day(typed);
            List<RaceEffect> effects = forecast.ifMoved(race.on(), on);
            if (effects.isEmpty()) {
                move(race, on);
            } else {
                card.ask(new RaceConfirm(effects, () -> move(race, on), this::refresh));
            }
        } catch (Refusal refusal) {
            act(() -> {
                throw refusal;
            });
        }
    }

    private void move(Race race, LocalDate on) {
        if (act(() -> races.move(race.id(), on))) {
            Notice.undo(
                    getTranslation("plan.races.moved", race.name(), Dates.day(on)),
                    getTranslation("plan.undo"),
                    () -> act(() -> races.move(race.id(), race.on())));
        }
    }

    private void remove(Race race) {
        if (act(() -> races.remove(race.id()))) {
            Notice.undo(
                    getTranslation("plan.races.removed", race.name()),
                    getTranslation("plan.undo"),
                    () -> act(() -> races.add(race.entry())));
        }
    }
}
