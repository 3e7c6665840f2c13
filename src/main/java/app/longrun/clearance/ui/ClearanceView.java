package app.longrun.clearance.ui;

import app.longrun.clearance.Clearance;
import app.longrun.clearance.ClearanceDesk;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.runners.RunnerDesk;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** One member's clearances for their coach: store one, or end them. */
@Route("g/:gym/coach/clearance/:member")
@PermitAll
@Needs(Permission.ASSIGN_BLOCKS)
class ClearanceView extends Page implements BeforeEnterObserver {

    private final transient ClearanceDesk desk;
    private final transient RunnerDesk runners;
    private final Div body = new Div();

    ClearanceView(ClearanceDesk desk, RunnerDesk runners) {
        super("");
        this.desk = desk;
        this.runners = runners;
        narrow();
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MemberName> found =
                event.getRouteParameters().get("member").flatMap(MemberId::from).flatMap(runners::find);
        found.ifPresentOrElse(
                member -> {
                    retitle(getTranslation("clearance.member.title", member.name()));
                    lead(getTranslation("clearance.member.lead"));
                    refresh(member.id());
                },
                () -> event.rerouteToError(NotFoundException.class));
    }

    private void refresh(MemberId member) {
        List<Clearance> all = desk.of(member);
        body.removeAll();
        body.add(new StoreForm((on, until, by) -> {
            desk.store(member, on, until, by);
            refresh(member);
            Notice.done(getTranslation("clearance.store.done"));
        }));
        if (!all.isEmpty()) {
            body.add(new ClearanceList(all));
        }
        if (all.stream().anyMatch(each -> each.revokedOn() == null)) {
            NativeButton end = new NativeButton(getTranslation("clearance.end"), click -> {
                desk.revoke(member);
                refresh(member);
            });
            end.addClassName("plain-button");
            body.add(end);
        }
    }
}
