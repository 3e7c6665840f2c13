package app.longrun.safety.ui;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.safety.Easing;
import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** What a rule changed, in words. */
record ChangeWords(Movements movements) {

    String of(Easing easing, Component speaker) {
        return speaker.getTranslation("safety.change." + easing.kind(), name(easing.from()), name(easing.to()));
    }

    private String name(@Nullable MovementId movement) {
        return movement == null
                ? ""
                : movements.byId(movement).map(Movement::name).orElse(movement.value());
    }
}
