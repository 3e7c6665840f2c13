package app.longrun.plan.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.SignedIn;
import app.longrun.platform.ui.Link;
import app.longrun.uploads.ui.UploadsNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;

/** A run that nobody had planned: how far, how long, how hard. */
@Route("g/:gym/plan/run")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class RunView extends PlanPage {

    RunView() {
        super("plan.run.title");
    }

    @Override
    List<Component> content() {
        lead(getTranslation("plan.run.lead"));
        return List.of(
                new RunLogger(
                        SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                                .orElseThrow()
                                .id(),
                        gym()),
                Link.plain(UploadsNavigation.upload(gym()), getTranslation("plan.run.file"), "plain-button"),
                Link.to(PlanNavigation.week(gym()), getTranslation("plan.run.week"), "plain-button"));
    }
}
