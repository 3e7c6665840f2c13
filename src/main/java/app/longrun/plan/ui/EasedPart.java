package app.longrun.plan.ui;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.plan.Sheet;
import app.longrun.platform.ui.Link;
import app.longrun.safety.Easing;
import app.longrun.safety.ui.SafetyNavigation;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** What of a session is other than planned because something hurts, or that it waits. */
final class EasedPart extends Composite<Section> {

    private final Movements movements;

    EasedPart(Sheet sheet, GymSlug gym, Movements movements) {
        this.movements = movements;
        getContent().addClassNames("section", "card");
        if (sheet.isPaused()) {
            getContent()
                    .add(
                            new H2(getTranslation("safety.paused.title")),
                            new Paragraph(getTranslation("safety.paused.words")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            sheet.easings().forEach(easing -> list.add(new ListItem(words(easing))));
            getContent().add(new H2(getTranslation("safety.eased.title")), list);
        }
        Div actions = new Div(Link.to(SafetyNavigation.own(gym), getTranslation("safety.eased.more"), "plain-button"));
        actions.addClassName("actions");
        getContent().add(actions);
    }

    private String words(Easing easing) {
        return getTranslation("safety.change." + easing.kind(), name(easing.from()), name(easing.to()));
    }

    private String name(@Nullable MovementId movement) {
        return movement == null
                ? ""
                : movements.byId(movement).map(Movement::name).orElse(movement.value());
    }
}
