package app.longrun.safety.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** A coach's word about a flag; what is refused is said and what was typed stays. */
final class ReviewForm extends Composite<Div> {

    private final FormField words = FormField.longText(getTranslation("safety.review.field"), "");
    private final ErrorText error = new ErrorText();

    ReviewForm(boolean isPaused, Consumer<String> release, Consumer<String> close, Consumer<String> say) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (isPaused) {
            actions.add(button("safety.review.release", "primary-button", release));
        }
        actions.add(
                button("safety.review.close", "plain-button", close), button("safety.review.say", "plain-button", say));
        getContent().addClassName("section");
        getContent().add(words, error, actions);
    }

    private NativeButton button(String key, String style, Consumer<String> action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> {
            error.clear();
            try {
                action.accept(words.text());
            } catch (Refusal refusal) {
                error.show(getTranslation(refusal.key(), refusal.arguments()));
            }
        });
        button.addClassName(style);
        return button;
    }
}
