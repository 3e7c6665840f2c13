package app.longrun.runners.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Fields with one button: what is refused is said beside them, and what was typed stays. */
class TypedForm extends Composite<Div> {

    private final Div fields = new Div();
    private final ErrorText error = new ErrorText();
    private final NativeButton button;

    TypedForm(String caption) {
        button = new NativeButton(caption);
        button.addClassName("primary-button");
        fields.addClassName("form");
        getContent().addClassName("section");
        getContent().add(fields, error, new Div(button));
    }

    final void fields(Component... all) {
        fields.add(all);
    }

    /** Does {@code work} when the button is pressed, and {@code then} where it was not refused. */
    final void onSave(Runnable work, Runnable then) {
        button.addClickListener(click -> {
            if (attempt(work)) {
                then.run();
            }
        });
    }

    private boolean attempt(Runnable work) {
        error.clear();
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
            return false;
        }
    }
}
