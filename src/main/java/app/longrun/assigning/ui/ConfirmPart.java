package app.longrun.assigning.ui;

import app.longrun.assigning.GuardWord;
import app.longrun.assigning.OrderPreview;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/** The end of an order: what the coach confirms, why it may be what the guard minds, and the one button. */
class ConfirmPart extends Composite<Div> {

    private final FormField reason = FormField.text(getTranslation("assigning.reason"), "");
    private final Paragraph help = new Paragraph();
    private final Div why = new Div(reason, help);
    private final ErrorText error = new ErrorText();
    private final NativeButton button;
    private transient GuardWord seen = GuardWord.NONE;

    /** {@code entry} is what the block asks people to bring; empty where it asks for nothing. */
    ConfirmPart(String entry, Command confirm) {
        button = new NativeButton(getTranslation("assigning.confirm"), click -> confirm.execute());
        button.addClassName("primary-button");
        Div actions = new Div(button);
        actions.addClassName("actions");
        help.addClassName("quiet");
        why.addClassNames("form", "reason");
        why.setVisible(false);
        Paragraph brings = new Paragraph(getTranslation("assigning.entry", entry));
        brings.setVisible(!entry.isBlank());
        getContent().addClassName("section");
        getContent().add(why, brings, error, actions);
    }

    /** Nothing has been looked at; while it is, nothing can be confirmed. */
    void wait(boolean isLooking) {
        seen = GuardWord.NONE;
        button.setEnabled(!isLooking);
    }

    /** This is what is confirmed. */
    void show(OrderPreview preview) {
        seen = preview.word();
        button.setEnabled(true);
        int minded = preview.minded().size();
        why.setVisible(minded > 0);
        help.setText(getTranslation("assigning.reason.help", minded));
    }

    /** What was seen last. */
    GuardWord seen() {
        return seen;
    }

    /** Empty where none is asked for. */
    String reason() {
        return why.isVisible() ? reason.text() : "";
    }

    /** The next order needs a word of its own. */
    void clear() {
        reason.put("");
        why.setVisible(false);
        error.clear();
    }

    void calm() {
        error.clear();
    }

    void complain(Refusal refusal) {
        error.show(getTranslation(refusal.key(), refusal.arguments()));
    }
}
