package app.longrun.runners.ui;

import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Page;
import app.longrun.runners.RunnerDesk;
import app.longrun.runners.RunnerSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** A member as a runner, for their coach. */
@Route("g/:gym/coach/runners/:member")
@PermitAll
@Needs(Permission.ASSIGN_BLOCKS)
class RunnerView extends Page implements BeforeEnterObserver {

    private final transient RunnerDesk desk;
    private final Div body = new Div();

    RunnerView(RunnerDesk desk) {
        super("");
        this.desk = desk;
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MemberName> found =
                event.getRouteParameters().get("member").flatMap(MemberId::from).flatMap(desk::find);
        found.ifPresentOrElse(
                member -> {
                    retitle(member.name());
                    lead(getTranslation("runners.coach.lead"));
                    refresh(member.id());
                },
                () -> event.rerouteToError(NotFoundException.class));
    }

    private void refresh(MemberId member) {
        RunnerSheet sheet = desk.sheet(member);
        CoachActions actions = new CoachActions(desk, member);
        Runnable again = () -> refresh(member);
        body.removeAll();
        body.add(
                new SaidSection(sheet),
                new NoviceSection(sheet, novice -> desk.judge(member, novice), again),
                new KeyRunSection(sheet, true, actions, again),
                new ThresholdSection(sheet, actions, again));
    }
}
