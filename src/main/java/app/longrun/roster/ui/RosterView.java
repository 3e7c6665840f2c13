package app.longrun.roster.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.roster.MemberRoster;
import app.longrun.roster.RosterFilter;
import app.longrun.roster.RosterPage;
import app.longrun.roster.SavedFilters;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Everybody who trains here, those first who need a word; whom to show and the page stand in the address. */
@Route("g/:gym/coach/roster")
@PermitAll
@Needs(Permission.READ_ROSTER)
class RosterView extends Page implements BeforeEnterObserver {

    private final transient MemberRoster roster;
    private final transient SavedFilters saved;
    private final Div body = new Div();

    RosterView(MemberRoster roster, SavedFilters saved) {
        super("");
        this.roster = roster;
        this.saved = saved;
        retitle(getTranslation("roster.title"));
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        RosterQuery query = new RosterQuery(event.getLocation().getQueryParameters());
        body.removeAll();
        try {
            show(gym, query.filter(), query.page());
        } catch (Refusal refusal) {
            show(gym, RosterFilter.ALL, 1);
            body.addComponentAsFirst(new EmptyState(
                    getTranslation("roster.refused"), getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void show(GymSlug gym, RosterFilter filter, int asked) {
        RosterPage page = roster.page(filter, asked);
        lead(getTranslation("roster.lead", page.total()));
        body.add(new FilterLinks(saved, gym, filter), new RosterForm(RosterNavigation.roster(gym), filter));
        if (page.rows().isEmpty()) {
            boolean isAll = filter.equals(RosterFilter.ALL);
            body.add(new EmptyState(
                    getTranslation("roster.none"),
                    getTranslation(isAll ? "roster.none.step" : "roster.none.filtered")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        page.rows().forEach(row -> list.add(new RosterItem(row, gym, page.today())));
        body.add(list);
        if (page.pages() > 1) {
            body.add(turns(gym, filter, page));
        }
    }

    private Nav turns(GymSlug gym, RosterFilter filter, RosterPage page) {
        Nav nav = new Nav();
        nav.addClassName("actions");
        nav.setAriaLabel(getTranslation("roster.pages"));
        if (page.page() > 1) {
            nav.add(Link.to(
                    RosterNavigation.roster(gym, filter, page.page() - 1),
                    getTranslation("roster.pages.back"),
                    "plain-button"));
        }
        if (page.page() < page.pages()) {
            nav.add(Link.to(
                    RosterNavigation.roster(gym, filter, page.page() + 1),
                    getTranslation("roster.pages.on"),
                    "plain-button"));
        }
        return nav;
    }
}
