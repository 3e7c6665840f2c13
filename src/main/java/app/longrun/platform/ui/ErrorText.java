package app.longrun.platform.ui;

import app.longrun.platform.Refusal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** The place where a form says what went wrong; it is read out when it speaks and takes no room when it does not. */
public final class ErrorText extends Composite<Paragraph> {

    /** A silent place. */
    public ErrorText() {
        getContent().addClassName("error-text");
        getContent().getElement().setAttribute("role", "alert");
    }

    /** Says what is wrong and what to do about it. */
    public void show(String message) {
        getContent().setText(message);
    }

    /** Says a refusal in the reader's language. */
    public void show(Refusal refusal) {
        show(getTranslation(refusal.key(), refusal.arguments()));
    }

    /** Falls silent, does something, and says why it was refused if it was. */
    public void attempt(Runnable work) {
        clear();
        try {
            work.run();
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    /** Falls silent. */
    public void clear() {
        getContent().setText("");
    }
}
