package app.longrun.plan.ui;

import app.longrun.prescriptions.Rpe;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers 0 to 10 with the word of the one chosen (Foster; science.md 3.3). */
class RpeScale extends Composite<Div> {

    private static final int MOST = 10;

    private final List<NativeButton> steps = new ArrayList<>();
    private final Paragraph word = new Paragraph(getTranslation("plan.effort.hint"));
    private @Nullable Rpe chosen;

    /** A scale that the element with {@code labelId} names. */
    RpeScale(String labelId) {
        for (int rpe = 0; rpe <= MOST; rpe++) {
            steps.add(step(rpe));
        }
        Div numbers = new Div(steps.toArray(NativeButton[]::new));
        numbers.addClassName("rpe-scale");
        numbers.getElement().setAttribute("role", "group");
        numbers.getElement().setAttribute("aria-labelledby", labelId);
        word.addClassName("quiet");
        word.getElement().setAttribute("aria-live", "polite");
        getContent().add(numbers, word);
    }

    Optional<Rpe> chosen() {
        return Optional.ofNullable(chosen);
    }

    final void choose(Rpe rpe) {
        chosen = rpe;
        for (int step = 0; step < steps.size(); step++) {
            steps.get(step).getElement().setAttribute("aria-pressed", String.valueOf(rpe.halves() == 2 * step));
        }
        word.setText(rpe.halves() % 2 == 0 ? wordOf(rpe.halves() / 2) : rpe.text());
    }

    private NativeButton step(int rpe) {
        NativeButton button = new NativeButton(String.valueOf(rpe), click -> choose(Rpe.of(rpe)));
        button.addClassName("plain-button");
        button.setAriaLabel(wordOf(rpe));
        button.getElement().setAttribute("aria-pressed", "false");
        return button;
    }

    private String wordOf(int rpe) {
        return getTranslation("plan.effort.word." + rpe);
    }
}
