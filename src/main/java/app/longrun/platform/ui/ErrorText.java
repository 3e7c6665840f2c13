package app.longrun.platform.ui;

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

    /** Falls silent. */
    public void clear() {
        getContent().setText("");
    }
}
