package app.longrun.plan.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a member's own: one column, a place for refusals, and a body that is built anew. */
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
            add(error, body);
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
}
