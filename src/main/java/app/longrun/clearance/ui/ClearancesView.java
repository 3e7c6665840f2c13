package app.longrun.clearance.ui;

import app.longrun.clearance.AskedFor;
import app.longrun.clearance.ClearanceDesk;
import app.longrun.clearance.MemberReadiness;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** How ready everybody is to train, and where the gym asks for a check. */
@Route("g/:gym/coach/clearance")
@PermitAll
@Needs(Permission.ASSIGN_BLOCKS)
class ClearancesView extends Page implements BeforeEnterObserver {

    private final transient ClearanceDesk desk;
    private final Div body = new Div();

    ClearancesView(ClearanceDesk desk) {
        super(I18NProvider.translate("clearance.coach.title"));
        this.desk = desk;
        lead(getTranslation("clearance.coach.lead"));
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        AskedFor asked = desk.asked();
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        desk.all().forEach(each -> list.add(item(gym, each)));
        body.removeAll();
        body.add(new RuleSection(asked, this::ask), list);
    }

    private void ask(AskedFor asked) {
        desk.ask(asked);
        Notice.done(getTranslation("clearance.rule.kept"));
    }

    private ListItem item(GymSlug gym, MemberReadiness each) {
        return new ListItem(
                Link.to(ClearanceNavigation.of(gym, each.member()), each.name(), "roster-name", "flagged-name"),
                new VerdictBadge(each.verdict(), each.today()));
    }
}
