package app.longrun.classes.ui;

import app.longrun.classes.ClassTemplates;
import app.longrun.classes.Schedule;
import app.longrun.classes.ScheduledStart;
import app.longrun.classes.TemplateDraft;
import app.longrun.classes.TemplateId;
import app.longrun.classes.UnsoundDraftException;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
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
import org.jspecify.annotations.Nullable;

/** Where a coach writes a class template and puts it on the schedule. */
@Route("g/:gym/coach/classes/:template")
@RouteAlias("g/:gym/coach/classes/new")
@PermitAll
@Needs(Permission.AUTHOR_CLASSES)
class TemplateView extends Page implements BeforeEnterObserver {

    private final transient ClassTemplates templates;
    private final transient Schedule schedule;
    private final Div place = new Div();
    private final ErrorText error = new ErrorText();
    private final Div later = new Div();
    private @Nullable GymSlug gym;
    private @Nullable TemplateEditor editor;

    TemplateView(ClassTemplates templates, Schedule schedule) {
        super("");
        this.templates = templates;
        this.schedule = schedule;
        retitle(getTranslation("classes.new"));
        NativeButton save = new NativeButton(getTranslation("classes.save"), click -> save());
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
            later.add(new ScheduleForm(order -> put(id, order)));
        }
    }

    private void save() {
        stored().ifPresent(id -> {
            Notice.done(getTranslation("classes.saved"));
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
            error.show(
                    getTranslation("classes.draft.problems", unsound.problems().size()));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
        return Optional.empty();
    }

    private void reopen(TemplateId id) {
        TemplateDraft draft = templates.find(id).orElseThrow();
        show(draft);
        UI.getCurrent().getPage().getHistory().replaceState(null, ClassesNavigation.template(slug(), id));
    }

    private void put(TemplateId id, ScheduleOrder order) {
        if (Objects.requireNonNull(editor).isChanged() && stored().isEmpty()) {
            throw new Refusal("classes.schedule.unsaved");
        }
        List<ScheduledStart> done = schedule.schedule(id, order.times(), order.capacity(), order.freePlaces(), null);
        done.stream()
                .filter(scheduled -> scheduled.start().isAmbiguous())
                .forEach(scheduled -> Notice.error(
                        getTranslation("classes.time.twice", scheduled.start().words())));
        Notice.done(getTranslation("classes.schedule.done", done.size()));
        UI.getCurrent().navigate(ClassesNavigation.schedule(slug()));
    }

    private GymSlug slug() {
        return Objects.requireNonNull(gym);
    }
}
