package app.longrun.plan.ui;

import app.longrun.platform.ui.ErrorText;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** Session RPE in two taps, how hard and finish, with the minutes filled in (Foster; science.md 3.3). */
class EffortForm extends Composite<Section> {

    private static final String HEADING = "effort";

    private final RpeScale scale = new RpeScale(HEADING);
    private final Input minutes = new Input();
    private final ErrorText error = new ErrorText();

    /** Takes what was told. */
    interface Finish {
        void accept(Rpe rpe, int minutes);
    }

    /** A form with the minutes it suggests and a word on where they come from. */
    EffortForm(@Nullable SessionLoad told, Suggestion suggestion, Finish finish) {
        H2 heading = new H2(getTranslation("plan.effort.title"));
        heading.setId(HEADING);
        minutes.setId("minutes");
        minutes.addClassName("field");
        minutes.getElement().setAttribute("inputmode", "numeric");
        minutes.setValue(suggestion.minutes() > 0 ? String.valueOf(suggestion.minutes()) : "");
        NativeLabel label = new NativeLabel(getTranslation("plan.effort.minutes"));
        label.setFor(minutes);
        Paragraph source = new Paragraph(getTranslation(suggestion.key()));
        source.addClassName("quiet");
        NativeButton done = new NativeButton(
                getTranslation(told == null ? "plan.effort.finish" : "plan.effort.correct"), click -> finish(finish));
        done.addClassName("primary-button");
        getContent().addClassNames("section", "card");
        getContent().add(heading, scale, label, minutes, source, error, done);
        if (told != null) {
            scale.choose(told.rpe());
        }
    }

    /** Says why it was not taken; what was chosen stays. */
    void refuse(String message) {
        error.show(message);
    }

    private void finish(Finish finish) {
        error.clear();
        scale.chosen()
                .ifPresentOrElse(rpe -> finish(finish, rpe), () -> error.show(getTranslation("plan.effort.choose")));
    }

    private void finish(Finish finish, Rpe rpe) {
        try {
            finish.accept(rpe, Integer.parseInt(minutes.getValue().strip()));
        } catch (NumberFormatException e) {
            error.show(getTranslation("log.minutes"));
        }
    }
}
