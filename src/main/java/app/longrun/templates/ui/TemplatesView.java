package app.longrun.templates.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateCard;
import app.longrun.templates.TemplateId;
import app.longrun.templates.TemplateLibrary;
import app.longrun.templates.TemplateSearch;
import app.longrun.templates.TemplateShelf;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The class templates at hand: the gym's own to write on and keep in order, the library's to copy. */
@Route("g/:gym/coach/classes")
@PermitAll
@Needs(Permission.AUTHOR_CLASSES)
class TemplatesView extends Page implements BeforeEnterObserver {

    private final transient ClassTemplates templates;
    private final transient TemplateLibrary library;
    private final Div search = new Div();
    private final Div found = new Div();
    private transient TemplateShelf shelf = new TemplateShelf(List.of(), List.of());
    private @Nullable ShelfSearch form;
    private @Nullable GymSlug gym;

    TemplatesView(ClassTemplates templates, TemplateLibrary library) {
        super("");
        this.templates = templates;
        this.library = library;
        retitle(getTranslation("templates.title"));
        lead(getTranslation("templates.lead"));
        found.addClassName("section");
        add(search, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (gym == null) {
            gym = GymAddress.gym(event);
            Anchor fresh = Link.to(TemplatesNavigation.newTemplate(gym), getTranslation("templates.new"));
            fresh.addClassName("primary-button");
            toolbar(
                    fresh,
                    Link.to(TemplatesNavigation.floor(gym), getTranslation("templates.floor.open"), "plain-button"));
        }
        read();
    }

    /** Reads the shelf anew and goes on looking for the same. */
    private void read() {
        TemplateSearch before = form == null ? TemplateSearch.ALL : form.search();
        shelf = templates.shelf();
        form = new ShelfSearch(shelf, before, this::show);
        search.removeAll();
        search.add(form);
        show();
    }

    private void show() {
        TemplateSearch wanted = Objects.requireNonNull(form).search();
        List<TemplateCard> own = shelf.own(wanted);
        List<TemplateCard> shipped = shelf.library(wanted);
        found.removeAll();
        found.add(section("templates.own", own.isEmpty() ? nothing() : cards(own, this::ofOurs)));
        if (!shipped.isEmpty()) {
            found.add(section("templates.library", cards(shipped, this::ofTheLibrary)));
        }
    }

    private EmptyState nothing() {
        String key = shelf.own().isEmpty() ? "templates.own." : "templates.found.";
        return new EmptyState(getTranslation(key + "none"), getTranslation(key + "first"));
    }

    private Section section(String key, Component content) {
        Section section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("section");
        return section;
    }

    private static UnorderedList cards(List<TemplateCard> cards, Function<TemplateCard, TemplateItem> item) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        cards.forEach(card -> list.add(item.apply(card)));
        return list;
    }

    private TemplateItem ofOurs(TemplateCard card) {
        TemplateId id = Objects.requireNonNull(card.id());
        Anchor link = Link.to(
                TemplatesNavigation.template(Objects.requireNonNull(gym), id), getTranslation("templates.open"));
        link.setAriaLabel(getTranslation("templates.open.named", card.name()));
        link.addClassName("plain-button");
        return new TemplateItem(card, link, new TemplateMore(library, card, this::read));
    }

    private TemplateItem ofTheLibrary(TemplateCard card) {
        NativeButton button = new NativeButton(getTranslation("templates.use"), click -> {
            TemplateId copy = templates.copyFromLibrary(Objects.requireNonNull(card.libraryCode()));
            UI.getCurrent().navigate(TemplatesNavigation.template(Objects.requireNonNull(gym), copy));
        });
        button.setAriaLabel(getTranslation("templates.use.named", card.name()));
        button.addClassName("plain-button");
        return new TemplateItem(card, button);
    }
}
