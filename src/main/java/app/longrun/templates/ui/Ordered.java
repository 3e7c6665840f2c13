package app.longrun.templates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts in an order that buttons change, so that the keyboard reaches everything a mouse does. */
final class Ordered<T extends Component> extends Composite<Div> {

    private final List<T> parts = new ArrayList<>();
    private final Runnable changed;

    Ordered(Runnable changed) {
        this.changed = changed;
        getContent().addClassName("ordered");
    }

    List<T> parts() {
        return List.copyOf(parts);
    }

    void append(T part) {
        parts.add(part);
        getContent().add(part);
        changed.run();
    }

    void clear() {
        parts.clear();
        getContent().removeAll();
    }

    /** Up, down and away, for one part called {@code what}. */
    Span buttons(T part, String what) {
        NativeButton up = button("↑", "templates.move.up", what);
        up.addClickListener(click -> move(part, -1, up));
        NativeButton down = button("↓", "templates.move.down", what);
        down.addClickListener(click -> move(part, 1, down));
        NativeButton away = button("×", "templates.move.remove", what);
        away.addClickListener(click -> remove(part));
        Span all = new Span(up, down, away);
        all.addClassName("move-buttons");
        return all;
    }

    private NativeButton button(String sign, String key, String what) {
        NativeButton button = new NativeButton(sign);
        button.addClassName("plain-button");
        button.setAriaLabel(getTranslation(key, what));
        return button;
    }

    private void move(T part, int by, NativeButton pressed) {
        int to = parts.indexOf(part) + by;
        if (to < 0 || to >= parts.size()) {
            return;
        }
        parts.remove(part);
        parts.add(to, part);
        getContent().remove(part);
        getContent().addComponentAtIndex(to, part);
        pressed.focus();
        changed.run();
    }

    private void remove(T part) {
        parts.remove(part);
        getContent().remove(part);
        changed.run();
    }
}
