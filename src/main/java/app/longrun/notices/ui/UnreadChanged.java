package app.longrun.notices.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** How many notices are unread, for whoever shows it in the same tab. */
final class UnreadChanged extends ComponentEvent<UI> {

    private final int unread;

    UnreadChanged(UI tab, int unread) {
        super(tab, false);
        this.unread = unread;
    }

    int unread() {
        return unread;
    }
}
