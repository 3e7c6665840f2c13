package app.longrun.progress.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Page;
import app.longrun.progress.Progress;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** How one's own training goes. */
@Route("g/:gym/plan/progress")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class ProgressView extends Page implements BeforeEnterObserver {

    private final transient Progress progress;

    ProgressView(Progress progress) {
        super("");
        this.progress = progress;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        retitle(getTranslation("progress.title"));
        lead(getTranslation("progress.lead"));
        add(new ProgressBody(progress.mine()));
    }
}
