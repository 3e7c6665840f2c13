package app.longrun.plan.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Notice;
import app.longrun.runners.Race;
import app.longrun.runners.Races;
import com.vaadin.flow.component.Component;
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
        return new RaceCard(
                race,
                day -> act(() -> races.move(race.id(), RaceForm.day(day))),
                (priority, goal) -> act(() -> races.grade(race.id(), priority, RaceForm.goal(goal))),
                () -> remove(race));
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
