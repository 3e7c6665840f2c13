package app.longrun.plan.ui;

import app.longrun.exercises.Movement;
import app.longrun.exercises.ui.ExercisesNavigation;
import app.longrun.plan.Exercise;
import app.longrun.plan.Sheet;
import app.longrun.platform.ui.Link;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Where to read what the movements of a session are for and to see them done, folded away until one asks. */
final class MovementLinks extends Composite<NativeDetails> {

    MovementLinks(GymSlug gym, Sheet sheet) {
        List<Movement> movements =
                sheet.exercises().stream().map(Exercise::movement).distinct().toList();
        UnorderedList links = new UnorderedList();
        links.addClassName("list");
        movements.forEach(movement ->
                links.add(new ListItem(Link.to(ExercisesNavigation.guide(gym, movement.id()), movement.name()))));
        getContent().addClassNames("card", "movement-links");
        getContent().setSummary(new Span(getTranslation("plan.session.movements")));
        getContent().setContent(links);
    }
}
