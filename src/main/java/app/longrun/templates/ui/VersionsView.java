package app.longrun.templates.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateDraft;
import app.longrun.templates.TemplateId;
import app.longrun.templates.TemplateVersions;
import app.longrun.templates.UnsoundDraftException;
import app.longrun.templates.VersionCard;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** What a template said before: its versions, what changed between two of them, and the way back to one. */
@Route("g/:gym/coach/classes/:template/versions")
@PermitAll
@Needs(Permission.AUTHOR_CLASSES)
class VersionsView extends Page implements BeforeEnterObserver {

    private final transient ClassTemplates templates;
    private final transient TemplateVersions versions;
    private final Div content = new Div();

    VersionsView(ClassTemplates templates, TemplateVersions versions) {
        super("");
        this.templates = templates;
        this.versions = versions;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = GymAddress.gym(event);
        Optional<TemplateDraft> found =
                GymAddress.id(event, "template").map(TemplateId::new).flatMap(templates::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        retitle(getTranslation("templates.versions.of", found.get().name()));
        lead(getTranslation("templates.versions.lead"));
        GymAddress.id(event, "template").map(TemplateId::new).ifPresent(id -> show(gym, id));
    }

    private void show(GymSlug gym, TemplateId id) {
        List<VersionCard> history = versions.history(id);
        content.removeAll();
        content.add(Link.to(TemplatesNavigation.template(gym, id), getTranslation("templates.versions.back")));
        content.add(new VersionCompare(
                history, (from, to) -> versions.compare(id, from, to), number -> restore(gym, id, number)));
    }

    private void restore(GymSlug gym, TemplateId id, int number) {
        try {
            versions.restore(id, number);
        } catch (UnsoundDraftException unsound) {
            unsound.problems()
                    .forEach(problem -> Notice.error(
                            getTranslation(problem.key(), problem.arguments().toArray())));
            return;
        }
        show(gym, id);
        Notice.done(getTranslation("templates.versions.restored", number));
    }
}
