package app.longrun.templates.ui;

import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;

/** One of the sides to keep, with what it says. */
final class ClashSide extends Composite<NativeLabel> {

    /**
     * @param group which sides shut each other out
     * @param said empty where there is nothing more to show
     */
    ClashSide(String group, String words, String said, Runnable chosen) {
        Tick radio = new Tick(false);
        radio.getElement().setAttribute("type", "radio").setAttribute("name", group);
        radio.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.run();
            }
        });
        getContent().addClassName("check");
        getContent().add(radio, new Span(words));
        if (!said.isEmpty()) {
            getContent().add(new Pre(said));
        }
    }
}
