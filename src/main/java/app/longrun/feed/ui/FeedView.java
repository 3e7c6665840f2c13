package app.longrun.feed.ui;

import app.longrun.feed.FeedStatus;
import app.longrun.feed.OwnFeed;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Secret;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

/** One's plan in one's own calendar: make the address, see it once, stop it. */
@Route("g/:gym/plan/calendar")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class FeedView extends Page implements BeforeEnterObserver {

    private final transient OwnFeed feed;
    private final String webAddress;
    private final Div body = new Div();
    private String gym = "";

    FeedView(OwnFeed feed, @Value("${longrun.web.address}") String webAddress) {
        super("");
        this.feed = feed;
        this.webAddress = webAddress;
        body.addClassName("section");
        narrow();
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gym = event.getRouteParameters().get("gym").orElseThrow();
        retitle(getTranslation("feed.title"));
        lead(getTranslation("feed.lead"));
        refresh();
    }

    private void refresh() {
        body.removeAll();
        Optional<FeedStatus> status = feed.status();
        status.ifPresentOrElse(
                this::show,
                () -> body.add(new EmptyState(
                        getTranslation("feed.none"),
                        getTranslation("feed.none.step"),
                        button("feed.make", "primary-button", this::make))));
    }

    private void show(FeedStatus status) {
        Div actions = new Div(
                button("feed.renew", "plain-button", this::make), button("feed.stop", "plain-button", this::stop));
        actions.addClassName("actions");
        body.add(new FeedSince(status), actions);
    }

    private void make() {
        Secret secret = feed.make();
        refresh();
        body.addComponentAsFirst(new FreshAddress("%s/%s"
                .formatted(webAddress, FeedNavigation.file(GymSlug.from(gym).orElseThrow(), secret))));
    }

    private void stop() {
        feed.stop();
        refresh();
        Notice.done(getTranslation("feed.stopped"));
    }

    private NativeButton button(String key, String className, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName(className);
        return button;
    }
}
