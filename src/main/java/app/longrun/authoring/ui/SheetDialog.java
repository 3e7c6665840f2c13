package app.longrun.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;

/** The browser's own dialog: it keeps the focus, closes with Esc and gives the focus back. */
@Tag("dialog")
class SheetDialog extends Component implements HasComponents {

    private static final String TITLE = "sheet-dialog-title";

    SheetDialog() {
        getElement().getClassList().add("sheet-dialog");
        getElement().setAttribute("aria-labelledby", TITLE);
    }

    /** Opens with this content and no other. */
    void open(String title, Component... content) {
        H2 heading = new H2(title);
        heading.setId(TITLE);
        removeAll();
        add(heading);
        add(content);
        getElement().executeJs("if (!this.open) this.showModal()");
    }

    void close() {
        getElement().callJsFunction("close");
    }
}
