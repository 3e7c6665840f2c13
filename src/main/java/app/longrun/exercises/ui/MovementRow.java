package app.longrun.exercises.ui;

import app.longrun.exercises.Movement;
import app.longrun.platform.ui.Link;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A movement in the list: its name, what it takes, and what the gym has made of it. */
final class MovementRow extends Composite<ListItem> {

    MovementRow(GymSlug gym, Movement movement) {
        MovementWords words = new MovementWords(this);
        Anchor name = Link.to(ExercisesNavigation.movement(gym, movement.id()), movement.name());
        name.addClassName("movement-name");
        Span facts = new Span(
                movement.equipment().isEmpty()
                        ? getTranslation("exercises.row.plain", words.legLoad(movement.legLoad()))
                        : getTranslation("exercises.row", movement.equipment(), words.legLoad(movement.legLoad())));
        facts.addClassName("quiet");
        getContent().add(name, facts);
        words.badges(movement).forEach(getContent()::add);
    }
}
