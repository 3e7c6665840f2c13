package app.longrun.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;

/** The browser's own dialog: keeps the keyboard inside, closes with Escape, and gives the focus back. */
@Tag("dialog")
public final class Modal extends Component implements HasComponents {

    /** A closed dialog with its heading and the way out. */
    public Modal(String title) {
        H2 heading = new H2(title);
        NativeButton away = new NativeButton("×", click -> close());
        away.addClassName("plain-button");
        away.setAriaLabel(away.getTranslation("platform.notice.close"));
        Div head = new Div(heading, away);
        head.addClassName("modal-head");
        getElement().setAttribute("class", "modal");
        getElement().setAttribute("aria-label", title);
        add(head);
    }

    /** Opens it over the page. */
    public void open() {
        getElement().callJsFunction("showModal");
    }

    /** Closes it; what was typed stays in it. */
    public void close() {
        getElement().callJsFunction("close");
    }
}
