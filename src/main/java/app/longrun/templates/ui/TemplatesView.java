package app.longrun.templates.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateCard;
import app.longrun.templates.TemplateId;
import app.longrun.templates.TemplateShelf;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The class templates at hand: the gym's own to write on, the library's to copy. */
@Route("g/:gym/coach/classes")
@PermitAll
@Needs(Permission.AUTHOR_CLASSES)
class TemplatesView extends Page implements BeforeEnterObserver {

    private final transient ClassTemplates templates;

    TemplatesView(ClassTemplates templates) {
        super("");
        this.templates = templates;
        retitle(getTranslation("templates.title"));
        lead(getTranslation("templates.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = GymAddress.gym(event);
        TemplateShelf shelf = templates.shelf();
        Anchor fresh = Link.to(TemplatesNavigation.newTemplate(gym), getTranslation("templates.new"));
        fresh.addClassName("primary-button");
        toolbar(fresh);
        Component own = shelf.own().isEmpty()
                ? new EmptyState(getTranslation("templates.own.none"), getTranslation("templates.own.first"))
                : cards(shelf.own(), card -> open(gym, card));
        add(
                section("templates.own", own),
                section("templates.library", cards(shelf.library(), card -> use(gym, card))));
    }

    private Section section(String key, Component content) {
        Section section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("section");
        return section;
    }

    private UnorderedList cards(List<TemplateCard> cards, Function<TemplateCard, Component> action) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        cards.forEach(card -> {
            Paragraph figures =
                    new Paragraph(getTranslation("templates.card.figures", card.minutes(), card.plannedLoad()));
            figures.addClassName("quiet");
            Div actions = new Div(action.apply(card));
            actions.addClassName("actions");
            ListItem item = new ListItem(new H3(card.name()), new Paragraph(card.intent()), figures);
            if (card.isQuality()) {
                item.add(new Badge(getTranslation("templates.quality"), Tone.WARN));
            }
            item.add(actions);
            item.addClassName("card");
            list.add(item);
        });
        return list;
    }

    private Component open(GymSlug gym, TemplateCard card) {
        TemplateId id = Objects.requireNonNull(card.id());
        Anchor link = Link.to(TemplatesNavigation.template(gym, id), getTranslation("templates.open"));
        link.setAriaLabel(getTranslation("templates.open.named", card.name()));
        link.addClassName("plain-button");
        return link;
    }

    private Component use(GymSlug gym, TemplateCard card) {
        NativeButton button = new NativeButton(getTranslation("templates.use"), click -> {
            TemplateId copy = templates.copyFromLibrary(Objects.requireNonNull(card.libraryCode()));
            UI.getCurrent().navigate(TemplatesNavigation.template(gym, copy));
        });
        button.setAriaLabel(getTranslation("templates.use.named", card.name()));
        button.addClassName("plain-button");
        return button;
    }
}
