package app.longrun.assigning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;

/** Says how far long work is: the browser paints it between two portions of the work. */
class Working extends Composite<Div> {

    private final NativeLabel words = new NativeLabel();
    private final Element bar = new Element("progress");

    Working() {
        bar.setAttribute("id", "assigning-progress");
        words.setFor("assigning-progress");
        getContent().addClassName("working");
        getContent().add(words);
        getContent().getElement().appendChild(bar);
        getContent().setVisible(false);
    }

    /** Shows {@code done} of {@code all}, and goes on with {@code next} once the browser has painted it. */
    void then(String text, int done, int all, Command next) {
        words.setText(text);
        bar.setAttribute("max", String.valueOf(all));
        bar.setAttribute("value", String.valueOf(done));
        getContent().setVisible(true);
        getElement().executeJs("return 0").then(painted -> next.execute());
    }

    void end() {
        getContent().setVisible(false);
    }
}
