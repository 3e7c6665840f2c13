package app.longrun.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A box to tick with its words beside it. */
public final class Check extends Composite<NativeLabel> {

    private final Tick tick;

    /** A box, ticked or not. */
    public Check(String words, boolean isTicked) {
        tick = new Tick(isTicked);
        getContent().addClassName("check");
        getContent().add(tick, new Span(words));
    }

    /** Whether it is ticked now. */
    public boolean isTicked() {
        return tick.getValue();
    }

    /** Calls {@code changed} after every change. */
    public void onChange(Runnable changed) {
        tick.addValueChangeListener(change -> changed.run());
    }
}
