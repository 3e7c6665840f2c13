package app.longrun.plan.ui;

import app.longrun.platform.ui.ErrorText;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Session RPE in two taps, how hard and finish, with the minutes filled in (Foster; science.md 3.3). */
class EffortForm extends Composite<Section> {

    private final List<NativeButton> scale = new ArrayList<>();
    private final Paragraph word = new Paragraph();
    private final Input minutes = new Input();
    private final ErrorText error = new ErrorText();
    private @Nullable Rpe chosen;

    /** Takes what was told. */
    interface Finish {
        void accept(Rpe rpe, int minutes);
    }

    /** A form with the minutes it suggests and a word on where they come from. */
    EffortForm(@Nullable SessionLoad told, Suggestion suggestion, Finish finish) {
        H2 heading = new H2(getTranslation("plan.effort.title"));
        heading.setId("effort");
        Div numbers = new Div();
        numbers.addClassName("rpe-scale");
        numbers.getElement().setAttribute("role", "group");
        numbers.getElement().setAttribute("aria-labelledby", "effort");
        for (int rpe = 0; rpe <= 10; rpe++) {
            numbers.add(step(rpe));
        }
        word.addClassName("quiet");
        word.getElement().setAttribute("aria-live", "polite");
        word.setText(getTranslation("plan.effort.hint"));
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
        getContent().add(heading, numbers, word, label, minutes, source, error, done);
        if (told != null) {
            choose(told.rpe());
        }
    }

    /** Says why it was not taken; what was chosen stays. */
    void refuse(String message) {
        error.show(message);
    }

    private NativeButton step(int rpe) {
        NativeButton button = new NativeButton(String.valueOf(rpe), click -> choose(Rpe.of(rpe)));
        button.addClassName("plain-button");
        button.setAriaLabel(wordOf(rpe));
        button.getElement().setAttribute("aria-pressed", "false");
        scale.add(button);
        return button;
    }

    private void choose(Rpe rpe) {
        chosen = rpe;
        for (int step = 0; step < scale.size(); step++) {
            scale.get(step).getElement().setAttribute("aria-pressed", String.valueOf(rpe.halves() == 2 * step));
        }
        word.setText(rpe.halves() % 2 == 0 ? wordOf(rpe.halves() / 2) : rpe.text());
    }

    private String wordOf(int rpe) {
        return getTranslation("plan.effort.word." + rpe);
    }

    private void finish(Finish finish) {
        error.clear();
        if (chosen == null) {
            error.show(getTranslation("plan.effort.choose"));
            return;
        }
        try {
            finish.accept(chosen, Integer.parseInt(minutes.getValue().strip()));
        } catch (NumberFormatException e) {
            error.show(getTranslation("log.minutes"));
        }
    }
}
