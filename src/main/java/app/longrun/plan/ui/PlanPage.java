package app.longrun.plan.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a member's own: one column, the ways between these pages, a place for refusals, and a body that is built anew. */
abstract class PlanPage extends Page implements BeforeEnterObserver {

    private final ErrorText error = new ErrorText();
    private final Div body = new Div();
    private @Nullable GymSlug gym;

    PlanPage(String titleKey) {
        super(I18NProvider.translate(titleKey));
        body.addClassName("section");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (gym == null) {
            gym = event.getRouteParameters()
                    .get("gym")
                    .flatMap(GymSlug::from)
                    .orElseThrow(() -> new IllegalStateException("A plan lies below a gym's address"));
            narrow();
            add(ways(gym, event.getLocation().getPath()), error, body);
        }
        if (enter(event)) {
            refresh();
        }
    }

    /** Reads the address; false = there is no such page, and the event knows. */
    boolean enter(BeforeEnterEvent event) {
        return true;
    }

    /** What the page shows now. */
    abstract List<Component> content();

    final void refresh() {
        body.removeAll();
        body.add(content());
    }

    /** Does something and shows what came of it; what is refused is said and nothing else changes. */
    final boolean act(Runnable work) {
        error.clear();
        boolean isDone = true;
        try {
            work.run();
        } catch (Refusal refusal) {
            error.show(words(refusal));
            isDone = false;
        }
        refresh();
        return isDone;
    }

    final String words(Refusal refusal) {
        return getTranslation(refusal.key(), refusal.arguments());
    }

    final GymSlug gym() {
        if (gym == null) {
            throw new IllegalStateException("The page has not been entered");
        }
        return gym;
    }

    private Nav ways(GymSlug slug, String here) {
        Nav nav = new Nav(
                way(PlanNavigation.today(slug), "plan.today.way", here),
                way(PlanNavigation.week(slug), "plan.week.way", here),
                way(PlanNavigation.classes(slug), "plan.classes.way", here),
                way(PlanNavigation.races(slug), "plan.races.way", here));
        nav.setAriaLabel(getTranslation("plan.ways"));
        nav.addClassName("actions");
        return nav;
    }

    private Anchor way(String address, String key, String here) {
        Anchor link = Links.to(address, getTranslation(key), "plain-button");
        if (address.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
