package app.longrun.assigning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;

/** Says how far long work is: the browser paints it between two portions of the work. */
class Working extends Composite<Div> {

    /** Looked at, or done, in one go without anybody waiting. */
    static final int FEW = 200;

    private final Span words = new Span();
    private final Element bar = new Element("progress");

    Working() {
        getContent().addClassName("working");
        getContent().add(words);
        getContent().getElement().appendChild(bar);
        getContent().setVisible(false);
    }

    /** Shows {@code done} of {@code all}, and goes on with {@code next} once the browser has painted it. */
    void then(String text, int done, int all, Command next) {
        words.setText(text);
        bar.setAttribute("aria-label", text);
        bar.setAttribute("max", String.valueOf(all));
        bar.setAttribute("value", String.valueOf(done));
        getContent().setVisible(true);
        getElement().executeJs("return 0").then(painted -> next.execute());
    }

    /** Says that one piece of work on so many people goes on, and does it; so few are done before anybody waits. */
    void during(String text, int people, Command work) {
        if (people <= FEW) {
            work.execute();
            return;
        }
        then(text, 0, people, () -> {
            end();
            work.execute();
        });
    }

    void end() {
        getContent().setVisible(false);
    }
}
