package app.longrun.templates.ui;

import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.NewMovement;
import app.longrun.exercises.UnsoundMovementException;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateDraft;
import app.longrun.templates.TemplateId;
import app.longrun.templates.UnsoundDraftException;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Where a coach writes a class template, and from where it goes on the schedule. */
@Route("g/:gym/coach/classes/:template")
@RouteAlias("g/:gym/coach/classes/new")
@PermitAll
@Needs(Permission.AUTHOR_CLASSES)
class TemplateView extends Page implements BeforeEnterObserver, OpenTemplate {

    private final transient ClassTemplates templates;
    private final transient MovementDesk desk;
    private final Div place = new Div();
    private final ErrorText error = new ErrorText();
    private @Nullable GymSlug gym;
    private @Nullable TemplateEditor editor;

    TemplateView(ClassTemplates templates, MovementDesk desk, ObjectProvider<BelowTemplate> below) {
        super("");
        this.templates = templates;
        this.desk = desk;
        retitle(getTranslation("templates.new"));
        NativeButton save = new NativeButton(getTranslation("templates.save"), click -> save());
        save.addClassName("primary-button");
        Div actions = new Div(save);
        actions.addClassNames("actions", "save-bar");
        below.orderedStream().forEach(part -> actions.add(part.of(this)));
        add(place, error, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gym = GymAddress.gym(event);
        if (event.getRouteParameters().get("template").isEmpty()) {
            show(TemplateDraft.empty());
            return;
        }
        Optional<TemplateDraft> found =
                GymAddress.id(event, "template").map(TemplateId::new).flatMap(templates::find);
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public GymSlug gym() {
        return Objects.requireNonNull(gym);
    }

    @Override
    public TemplateId saved() {
        TemplateEditor typed = Objects.requireNonNull(editor);
        TemplateId known = typed.draft().id();
        if (known != null && !typed.isChanged()) {
            return known;
        }
        return stored().orElseThrow(() -> new Refusal("templates.unsaved"));
    }

    private void show(TemplateDraft draft) {
        TemplateId id = draft.id();
        String store = gym() + "." + (id == null ? "new" : id.id());
        editor = new TemplateEditor(
                draft, templates.items(), store, typed -> templates.read(typed.text(), typed.isHard()), this::create);
        place.removeAll();
        place.add(editor);
        if (id != null) {
            retitle(draft.name());
        }
    }

    private void create(String name) {
        try {
            desk.create(NewMovement.named(name));
            Notice.done(getTranslation("templates.movement.created", name));
        } catch (UnsoundMovementException unsound) {
            Notice.error(getTranslation("templates.movement.refused", name));
        }
    }

    private void save() {
        stored().ifPresent(id -> Notice.done(getTranslation("templates.saved")));
    }

    /** Saves what is typed; empty when something is wrong with it, which then stands at its field. */
    private Optional<TemplateId> stored() {
        TemplateEditor typed = Objects.requireNonNull(editor);
        error.clear();
        typed.calm();
        try {
            TemplateId id = templates.save(typed.draft());
            typed.confirmSaved();
            show(templates.find(id).orElseThrow());
            UI.getCurrent().getPage().getHistory().replaceState(null, TemplatesNavigation.template(gym(), id));
            return Optional.of(id);
        } catch (UnsoundDraftException unsound) {
            typed.complain(unsound.problems());
            error.show(getTranslation(
                    "templates.draft.problems", unsound.problems().size()));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
        return Optional.empty();
    }
}
