package app.longrun.progress.ui;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Page;
import app.longrun.progress.Progress;
import app.longrun.progress.ProgressSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** How a member's training goes, for their coach. */
@Route("g/:gym/coach/progress/:member")
@PermitAll
@Needs(Permission.READ_ROSTER)
class MemberProgressView extends Page implements BeforeEnterObserver {

    private final transient Progress progress;

    MemberProgressView(Progress progress) {
        super("");
        this.progress = progress;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ProgressSheet> found =
                event.getRouteParameters().get("member").flatMap(MemberId::from).flatMap(progress::of);
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ProgressSheet sheet) {
        retitle(getTranslation("progress.of", sheet.name()));
        lead(getTranslation("progress.coach.lead"));
        add(new ProgressBody(sheet));
    }
}
