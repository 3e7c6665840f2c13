package app.longrun.exercises.ui;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementSheet;
import app.longrun.platform.ui.Link;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The way from easier to harder through a movement, to walk along. */
final class ChainSteps extends Composite<Section> {

    ChainSteps(GymSlug gym, MovementSheet sheet) {
        getContent().addClassNames("card", "section");
        getContent().add(new H2(getTranslation("exercises.chain")));
        if (sheet.chain().size() == 1) {
            Paragraph alone = new Paragraph(getTranslation("exercises.chain.alone"));
            alone.addClassName("quiet");
            getContent().add(alone);
            return;
        }
        OrderedList steps = new OrderedList();
        steps.addClassName("chain-steps");
        int here = sheet.chain().indexOf(sheet.movement());
        for (int i = 0; i < sheet.chain().size(); i++) {
            steps.add(step(gym, sheet.chain().get(i), Integer.compare(i, here)));
        }
        getContent().add(steps);
    }

    private ListItem step(GymSlug gym, Movement movement, int side) {
        Span place = new Span(getTranslation(
                side < 0 ? "exercises.chain.easier" : side > 0 ? "exercises.chain.harder" : "exercises.chain.here"));
        place.addClassName("chain-place");
        ListItem item = new ListItem(place);
        if (side == 0) {
            Span name = new Span(movement.name());
            item.add(name);
            item.getElement().setAttribute("aria-current", "step");
        } else {
            item.add(Link.to(ExercisesNavigation.movement(gym, movement.id()), movement.name()));
        }
        return item;
    }
}
