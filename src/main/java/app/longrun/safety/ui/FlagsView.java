package app.longrun.safety.ui;

import app.longrun.clearance.ui.ClearanceNavigation;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.safety.FlaggedMember;
import app.longrun.safety.PainDesk;
import app.longrun.safety.SoreSite;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Everybody whose plan is eased or waits because of pain, those who wait for a coach first. */
@Route("g/:gym/coach/pain")
@PermitAll
@Needs(Permission.ASSIGN_BLOCKS)
class FlagsView extends Page implements BeforeEnterObserver {

    private final transient PainDesk desk;
    private final Anchor clearance = Link.to("", getTranslation("clearance.coach.title"), "plain-button");
    private final Div body = new Div();

    FlagsView(PainDesk desk) {
        super(I18NProvider.translate("safety.flags.title"));
        this.desk = desk;
        lead(getTranslation("safety.flags.lead"));
        toolbar(clearance);
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        List<FlaggedMember> flagged = desk.flagged();
        clearance.setHref(ClearanceNavigation.all(gym));
        body.removeAll();
        if (flagged.isEmpty()) {
            body.add(new EmptyState(getTranslation("safety.flags.none"), getTranslation("safety.flags.none.step")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        flagged.forEach(each -> list.add(item(gym, each)));
        body.add(list);
    }

    private ListItem item(GymSlug gym, FlaggedMember flagged) {
        Span changes = new Span(getTranslation("safety.flags.changes", flagged.changes()));
        changes.addClassName("quiet");
        ListItem item = new ListItem(
                Link.to(SafetyNavigation.member(gym, flagged.member()), flagged.name(), "roster-name", "flagged-name"));
        flagged.sites().forEach(sore -> item.add(badge(sore)));
        item.add(changes);
        return item;
    }

    private Badge badge(SoreSite sore) {
        SiteState state = SiteState.of(sore.standing());
        return new Badge(
                getTranslation(
                        "safety.flags.site",
                        getTranslation(sore.site().key()),
                        getTranslation("safety.state." + state)),
                state.tone());
    }
}
