package app.longrun.assigning.ui;

import app.longrun.assigning.Anchor;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;

/** What somebody's copy of a block hangs on, in words. */
final class AnchorText {

    private AnchorText() {}

    static String of(Component shown, Anchor anchor) {
        return switch (anchor) {
            case Anchor.Start(LocalDate on) ->
                shown.getTranslation("assigning.anchor.day", AssignText.date(AssignText.locale(shown), on));
            case Anchor.BeforeRace race -> shown.getTranslation("assigning.anchor.race", race.weeksBefore());
        };
    }
}
