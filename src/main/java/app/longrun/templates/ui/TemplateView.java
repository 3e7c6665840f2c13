package app.longrun.templates.ui;

import app.longrun.exercises.MovementDesk;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.GymFloor;
import app.longrun.templates.LineItems;
import app.longrun.templates.TemplateClashException;
import app.longrun.templates.TemplateDraft;
import app.longrun.templates.TemplateId;
import app.longrun.templates.TemplateVersions;
import app.longrun.templates.UnsoundDraftException;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
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
    private final transient TemplateVersions versions;
    private final transient GymFloor floor;
    private final transient MovementDesk desk;
    private final OthersHere others = new OthersHere();
    private final Div place = new Div();
    private final Div clash = new Div();
    private final ErrorText error = new ErrorText();
    private @Nullable GymSlug gym;
    private @Nullable TemplateEditor editor;
    private final List<SerializableConsumer<TemplateId>> listeners = new ArrayList<>();
    private boolean hasVersionsLink;

    TemplateView(
            ClassTemplates templates,
            TemplateVersions versions,
            GymFloor floor,
            MovementDesk desk,
            ObjectProvider<BelowTemplate> below) {
        super("");
        this.templates = templates;
        this.versions = versions;
        this.floor = floor;
        this.desk = desk;
        retitle(getTranslation("templates.new"));
        NativeButton save = new NativeButton(getTranslation("templates.save"), click -> save());
        save.addClassName("primary-button");
        Div actions = new Div(save);
        actions.addClassNames("actions", "save-bar");
        below.orderedStream().forEach(part -> actions.add(part.of(this)));
        add(others, place, clash, error, actions);
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
        return stored(typed.draft()).orElseThrow(() -> new Refusal("templates.unsaved"));
    }

    @Override
    public void whenStored(SerializableConsumer<TemplateId> told) {
        listeners.add(told);
    }

    private void show(TemplateDraft draft) {
        LineItems items = templates.items();
        editor = new TemplateEditor(
                draft,
                items,
                store(draft),
                new FloorCard(floor.counts(), items, gym()),
                typed -> templates.read(typed.text(), typed.isHard()),
                new MovementMaker(desk));
        editor.whileOpen(this::meet);
        place.removeAll();
        place.add(editor);
        name(draft);
    }

    private void name(TemplateDraft draft) {
        TemplateId id = draft.id();
        if (id != null) {
            retitle(draft.name());
            lead(getTranslation("templates.version", draft.version()));
            toolbarOnce(id);
            meet();
            listeners.forEach(listener -> listener.accept(id));
        }
    }

    private void toolbarOnce(TemplateId id) {
        if (!hasVersionsLink) {
            hasVersionsLink = true;
            toolbar(Link.to(
                    TemplatesNavigation.versions(gym(), id), getTranslation("templates.versions"), "plain-button"));
        }
    }

    /** Where the browser keeps what is typed: one place for each person and template. */
    private String store(TemplateDraft draft) {
        TemplateId id = draft.id();
        return gym() + "." + versions.self().id() + "." + (id == null ? "new" : id.id());
    }

    private void meet() {
        TemplateId id = Objects.requireNonNull(editor).draft().id();
        others.show(id == null ? List.of() : versions.meet(id));
    }

    private void save() {
        TemplateEditor open = Objects.requireNonNull(editor);
        TemplateDraft typed = open.draft();
        stored(typed)
                .ifPresent(id -> Notice.done(getTranslation(
                        open.draft().version() > typed.version() + 1 ? "templates.saved.merged" : "templates.saved")));
    }

    /** Saves a draft; empty when something is wrong with it, which then stands at its field or waits for a choice. */
    private Optional<TemplateId> stored(TemplateDraft draft) {
        TemplateEditor typed = Objects.requireNonNull(editor);
        error.clear();
        clash.removeAll();
        typed.calm();
        try {
            TemplateId id = templates.save(draft);
            TemplateDraft stored = templates.find(id).orElseThrow();
            typed.goOnFrom(stored, store(stored));
            name(stored);
            UI.getCurrent().getPage().getHistory().replaceState(null, TemplatesNavigation.template(gym(), id));
            return Optional.of(id);
        } catch (UnsoundDraftException unsound) {
            typed.complain(unsound.problems());
            error.show(getTranslation(
                    "templates.draft.problems", unsound.problems().size()));
        } catch (TemplateClashException both) {
            clash.add(new ClashCard(both, this::settle));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
        return Optional.empty();
    }

    /** Saves what was chosen; what was typed on meanwhile is laid beside the other side once more. */
    private void settle(TemplateDraft chosen) {
        TemplateDraft typed = Objects.requireNonNull(editor).draft();
        boolean isTypedOn = clash.getChildren().noneMatch(card -> card instanceof ClashCard shown && shown.isOf(typed));
        if (isTypedOn) {
            save();
        } else {
            stored(chosen).ifPresent(id -> Notice.done(getTranslation("templates.saved.merged")));
        }
    }
}
