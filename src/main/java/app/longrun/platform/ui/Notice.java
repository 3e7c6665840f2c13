package app.longrun.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** The short word after an action: done, undo, or what went wrong; screen readers hear it too. */
public final class Notice {

    private static final int DONE_MS = 4_000;
    private static final int UNDO_MS = 10_000;

    private final Notification done;

    private Notice(Notification done) {
        this.done = done;
    }

    /** Says for four seconds that it is done. */
    public static void done(String message) {
        Notification notification = open(DONE_MS, "notice", new Span(message));
        ComponentUtil.setData(UI.getCurrent(), Notice.class, new Notice(notification));
    }

    /** Says for ten seconds what was done and offers to take it back. */
    public static void undo(String message, String undoLabel, Runnable undo) {
        NativeButton button = new NativeButton(undoLabel);
        Notification notification = open(UNDO_MS, "notice", new Span(message), button);
        button.addClickListener(click -> {
            notification.close();
            undo.run();
        });
    }

    /** Says what went wrong and what to do, at once, and stays until it is closed. */
    public static void error(String message) {
        Span text = new Span(message);
        NativeButton button = new NativeButton(text.getTranslation("platform.notice.close"));
        Notification notification = open(0, "notice notice-error", text, button);
        notification.setAssertive(true);
        button.addClickListener(click -> notification.close());
    }

    /** Opens one; what was done before it need not be read any longer, so that no two lie one above the other. */
    private static Notification open(int milliseconds, String classNames, Component... content) {
        Notice before = ComponentUtil.getData(UI.getCurrent(), Notice.class);
        if (before != null) {
            before.done.close();
        }
        Div row = new Div(content);
        row.addClassNames(classNames.split(" "));
        Notification notification = new Notification(row);
        notification.setDuration(milliseconds);
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
