package app.longrun.exercises.ui;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.MovementDraft;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.exercises.StaleMovementException;
import app.longrun.exercises.UnsoundMovementException;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a coach describes a movement of the gym's own, or changes one of the library for this gym alone. */
@Route("g/:gym/coach/movements/:movement/edit")
@RouteAlias("g/:gym/coach/movements/new")
@PermitAll
@Needs(Permission.AUTHOR_MOVEMENTS)
class EditView extends Page implements BeforeEnterObserver {

    private final transient MovementDesk desk;
    private final transient Movements movements;
    private final Div place = new Div();
    private final ErrorText error = new ErrorText();
    private final Div cancel = new Div();
    private @Nullable GymSlug gym;
    private @Nullable MovementForm form;
    private transient @Nullable MovementDraft read;

    EditView(MovementDesk desk, Movements movements) {
        super("");
        this.desk = desk;
        this.movements = movements;
        narrow();
        NativeButton save = new NativeButton(getTranslation("exercises.save"), click -> save());
        save.addClassName("primary-button");
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        add(place, error, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gym = LibraryAddress.gym(event);
        if (event.getRouteParameters().get("movement").isEmpty()) {
            retitle(getTranslation("exercises.new"));
            lead(getTranslation("exercises.new.lead"));
            show(MovementDraft.named(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("name")
                    .orElse("")));
            return;
        }
        Optional<MovementDraft> found = LibraryAddress.movement(event).flatMap(desk::draft);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        MovementDraft draft = found.get();
        retitle(getTranslation(draft.isOwn() ? "exercises.edit.named" : "exercises.adapt.named", draft.name()));
        lead(getTranslation(draft.isOwn() ? "exercises.edit.lead" : "exercises.adapt.lead"));
        show(draft);
    }

    private void show(MovementDraft draft) {
        read = draft;
        List<String> names =
                draft.isOwn() ? movements.all().stream().map(Movement::name).toList() : List.of();
        form = new MovementForm(draft, names);
        MovementId id = draft.id();
        place.removeAll();
        place.add(form);
        cancel.removeAll();
        cancel.add(Link.to(
                id == null ? ExercisesNavigation.movements(slug()) : ExercisesNavigation.movement(slug(), id),
                getTranslation("exercises.cancel"),
                "plain-button"));
    }

    private void save() {
        MovementForm typed = Objects.requireNonNull(form);
        error.clear();
        typed.calm();
        try {
            MovementId id = desk.save(typed.draft().over(Objects.requireNonNull(read)));
            Notice.done(getTranslation("exercises.saved"));
            UI.getCurrent().navigate(ExercisesNavigation.movement(slug(), id));
        } catch (UnsoundMovementException unsound) {
            typed.complain(unsound.problems());
            error.show(getTranslation(
                    "exercises.draft.problems", unsound.problems().size()));
        } catch (StaleMovementException stale) {
            tell(stale.current());
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    /** Says what somebody else changed; what was typed is saved over it on the next try. */
    private void tell(MovementDraft current) {
        List<String> fields = Objects.requireNonNull(read).differences(current);
        error.show(
                fields.isEmpty()
                        ? getTranslation("exercises.stale.putaway")
                        : getTranslation(
                                "exercises.stale",
                                fields.stream()
                                        .map(field -> getTranslation("exercises.field." + field))
                                        .collect(Collectors.joining(", "))));
        read = current;
    }

    private GymSlug slug() {
        return Objects.requireNonNull(gym);
    }
}
