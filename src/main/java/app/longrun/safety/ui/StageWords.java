package app.longrun.safety.ui;

import app.longrun.pain.ReturnToRun;
import com.vaadin.flow.component.Component;

/** A stage of the way back to running in words. */
final class StageWords {

    private static final double MINUTE = 60;

    private StageWords() {}

    static String of(ReturnToRun stage, Component speaker) {
        return stage.walkSeconds() == 0
                ? speaker.getTranslation("safety.return.stage.through", stage.number(), stage.totalMinutes())
                : speaker.getTranslation(
                        "safety.return.stage",
                        stage.number(),
                        stage.repeats(),
                        stage.runSeconds() / MINUTE,
                        stage.walkSeconds() / MINUTE,
                        stage.totalMinutes());
    }
}
