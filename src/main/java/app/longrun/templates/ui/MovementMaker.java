package app.longrun.templates.ui;

import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.NewMovement;
import app.longrun.exercises.UnsoundMovementException;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;

/** Makes a movement of a word on a whiteboard that nobody knew. */
final class MovementMaker implements SerializableConsumer<String> {

    private static final long serialVersionUID = 1L;

    private final transient MovementDesk desk;

    MovementMaker(MovementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void accept(String word) {
        UI ui = UI.getCurrent();
        try {
            desk.create(NewMovement.named(word));
            Notice.done(ui.getTranslation("templates.movement.created", word));
        } catch (UnsoundMovementException unsound) {
            Notice.error(ui.getTranslation("templates.movement.refused", word));
        }
    }
}
