package app.longrun.safety.ui;

import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A box to tick with its words beside it. */
final class Check extends Composite<NativeLabel> {

    private final Tick tick;

    Check(String words, boolean isTicked) {
        tick = new Tick(isTicked);
        getContent().addClassName("check");
        getContent().add(tick, new Span(words));
    }

    boolean isTicked() {
        return tick.getValue();
    }
}
