package app.longrun.roster.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.roster.RosterFilter;
import app.longrun.roster.RosterShown;
import app.longrun.roster.SavedFilter;
import app.longrun.roster.SavedFilters;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import java.util.stream.Stream;

/** Filters one tap away: those everybody has and the coach's own, and the way to keep what is shown. */
final class FilterLinks extends Composite<Div> {

    private static final int ENDING_WEEKS = 2;

    private final transient SavedFilters saved;
    private final GymSlug gym;
    private final RosterFilter asked;
    private final Nav links = new Nav();

    FilterLinks(SavedFilters saved, GymSlug gym, RosterFilter asked) {
        this.saved = saved;
        this.gym = gym;
        this.asked = asked;
        links.addClassName("actions");
        links.setAriaLabel(getTranslation("roster.filters"));
        getContent().addClassName("section");
        getContent().add(links, keep());
        show();
    }

    private void show() {
        links.removeAll();
        Stream.of(
                        RosterFilter.ALL.of(RosterShown.NEED),
                        RosterFilter.ALL.of(RosterShown.RACE),
                        new RosterFilter("", RosterShown.ENDING, 0, ENDING_WEEKS),
                        RosterFilter.ALL.of(RosterShown.AWAY),
                        RosterFilter.ALL.of(RosterShown.PAIN))
                .forEach(filter -> links.add(
                        link(filter, getTranslation("roster.filters." + filter.shown(), filter.from(), filter.to()))));
        saved.mine().forEach(filter -> links.add(link(filter.filter(), filter.name()), forget(filter)));
    }

    private Anchor link(RosterFilter filter, String name) {
        Anchor link = Link.to(RosterNavigation.roster(gym, filter, 1), name, "plain-button");
        if (filter.equals(asked)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private NativeButton forget(SavedFilter filter) {
        NativeButton away = new NativeButton("×", click -> {
            saved.forget(filter.id());
            show();
            Notice.undo(getTranslation("roster.filters.gone", filter.name()), getTranslation("roster.undo"), () -> {
                saved.keep(filter.name(), filter.filter());
                show();
            });
        });
        away.addClassName("plain-button");
        away.setAriaLabel(getTranslation("roster.filters.forget", filter.name()));
        return away;
    }

    private NativeDetails keep() {
        FormField name = FormField.text(getTranslation("roster.filters.name"), "");
        NativeButton keep = new NativeButton(getTranslation("roster.filters.keep"), click -> {
            name.calm();
            try {
                saved.keep(name.text(), asked);
                show();
                Notice.done(getTranslation("roster.filters.kept", name.text()));
            } catch (Refusal refusal) {
                name.complain(getTranslation(refusal.key(), refusal.arguments()));
            }
        });
        keep.addClassName("plain-button");
        Div form = new Div(name, keep);
        form.addClassName("section");
        NativeDetails details = new NativeDetails(getTranslation("roster.filters.keep-this"));
        details.setContent(form);
        return details;
    }
}
