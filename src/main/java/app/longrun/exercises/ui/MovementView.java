package app.longrun.exercises.ui;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.MovementSheet;
import app.longrun.exercises.Movements;
import app.longrun.exercises.Substitutions;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One movement for a coach: what it is for, its chain, for whom it is not, and what to do instead. */
@Route("g/:gym/coach/movements/:movement")
@PermitAll
@Needs(Permission.AUTHOR_MOVEMENTS)
class MovementView extends Page implements BeforeEnterObserver {

    private final transient Movements movements;
    private final transient MovementDesk desk;
    private final transient Substitutions substitutions;
    private final Div content = new Div();
    private @Nullable GymSlug gym;

    MovementView(Movements movements, MovementDesk desk, Substitutions substitutions) {
        super("");
        this.movements = movements;
        this.desk = desk;
        this.substitutions = substitutions;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gym = LibraryAddress.gym(event);
        Optional<MovementSheet> sheet = LibraryAddress.movement(event).flatMap(movements::sheet);
        sheet.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MovementSheet sheet) {
        Movement movement = sheet.movement();
        retitle(movement.name());
        lead(movement.purpose());
        Div badges = new Div();
        badges.addClassName("actions");
        new MovementWords(this).badges(movement).forEach(badges::add);
        Div columns = new Div(
                new Div(new MovementFacts(movement), new ChainSteps(slug(), sheet)),
                new Div(new InjuryAdvice(movement), new SwapPanel(substitutions, slug(), movement.id())));
        columns.addClassName("movement-columns");
        columns.getChildren().forEach(column -> ((Div) column).addClassName("section"));
        content.removeAll();
        content.add(actions(movement));
        if (badges.getComponentCount() > 0) {
            content.add(badges);
        }
        if (!movement.upkeep().isChecked()) {
            content.add(new Paragraph(getTranslation("exercises.unchecked.note")));
        }
        content.add(columns);
    }

    private Div actions(Movement movement) {
        Anchor edit = Link.to(
                ExercisesNavigation.edit(slug(), movement.id()),
                getTranslation(movement.id().isOwn() ? "exercises.edit" : "exercises.adapt"),
                "plain-button");
        Anchor guide = Link.to(
                ExercisesNavigation.guide(slug(), movement.id()), getTranslation("exercises.guide"), "plain-button");
        Anchor all = Link.to(ExercisesNavigation.movements(slug()), getTranslation("exercises.back"), "plain-button");
        NativeButton away = movement.isOffered()
                ? new NativeButton(
                        getTranslation(movement.id().isOwn() ? "exercises.archive" : "exercises.hide"),
                        click -> putAway(movement))
                : new NativeButton(getTranslation("exercises.restore"), click -> bringBack(movement.id()));
        away.addClassName("plain-button");
        Div actions = new Div(edit, away, guide, all);
        actions.addClassName("actions");
        return actions;
    }

    private void putAway(Movement movement) {
        desk.putAway(movement.id());
        reload(movement.id());
        Notice.undo(
                getTranslation(
                        movement.id().isOwn() ? "exercises.archived.done" : "exercises.hidden.done", movement.name()),
                getTranslation("exercises.undo"),
                () -> bringBack(movement.id()));
    }

    private void bringBack(MovementId id) {
        desk.bringBack(id);
        reload(id);
        Notice.done(getTranslation("exercises.restored"));
    }

    private void reload(MovementId id) {
        movements.sheet(id).ifPresent(this::show);
    }

    private GymSlug slug() {
        return Objects.requireNonNull(gym);
    }
}
