package app.longrun.templates.ui;

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

/** Where a coach writes a class template and puts it on the schedule. */
@Route("g/:gym/coach/classes/:template")
@RouteAlias("g/:gym/coach/classes/new")
@PermitAll
@Needs(Permission.AUTHOR_CLASSES)
class TemplateView extends Page implements BeforeEnterObserver {

    private final transient ClassTemplates templates;
    private final transient ObjectProvider<BelowTemplate> below;
    private final Div place = new Div();
    private final ErrorText error = new ErrorText();
    private final Div later = new Div();
    private @Nullable GymSlug gym;
    private @Nullable TemplateEditor editor;

    TemplateView(ClassTemplates templates, ObjectProvider<BelowTemplate> below) {
        super("");
        this.templates = templates;
        this.below = below;
        retitle(getTranslation("templates.new"));
        NativeButton save = new NativeButton(getTranslation("templates.save"), click -> save());
        save.addClassName("primary-button");
        Div actions = new Div(save);
        actions.addClassNames("actions", "save-bar");
        add(place, error, actions, later);
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

    private void show(TemplateDraft draft) {
        editor = new TemplateEditor(draft, templates.items());
        place.removeAll();
        place.add(editor);
        later.removeAll();
        TemplateId id = draft.id();
        if (id != null) {
            retitle(draft.name());
            below.orderedStream().forEach(part -> later.add(part.of(new Shown(id))));
        }
    }

    private void save() {
        stored().ifPresent(id -> {
            Notice.done(getTranslation("templates.saved"));
            reopen(id);
        });
    }

    /** Saves what is typed; empty when something is wrong with it, which then stands at its field. */
    private Optional<TemplateId> stored() {
        TemplateEditor typed = Objects.requireNonNull(editor);
        error.clear();
        typed.calm();
        try {
            return Optional.of(templates.save(typed.draft()));
        } catch (UnsoundDraftException unsound) {
            typed.complain(unsound.problems());
            error.show(getTranslation(
                    "templates.draft.problems", unsound.problems().size()));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
        return Optional.empty();
    }

    private void reopen(TemplateId id) {
        TemplateDraft draft = templates.find(id).orElseThrow();
        show(draft);
        UI.getCurrent().getPage().getHistory().replaceState(null, TemplatesNavigation.template(slug(), id));
    }

    private GymSlug slug() {
        return Objects.requireNonNull(gym);
    }

    /** This page's template, for whatever stands below it. */
    private final class Shown implements OpenTemplate {

        private final TemplateId id;

        private Shown(TemplateId id) {
            this.id = id;
        }

        @Override
        public GymSlug gym() {
            return slug();
        }

        @Override
        public TemplateId saved() {
            if (Objects.requireNonNull(editor).isChanged() && stored().isEmpty()) {
                throw new Refusal("templates.unsaved");
            }
            return id;
        }
    }
}
