package app.longrun.notices.ui;

import app.longrun.notices.Inbox;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * The way to one's notices with the number of unread ones. It asks at most once a minute, so that most pages cost no
 * statement for it; the page of notices tells it for nothing.
 */
@NamedInterface("navigation")
public final class Bell extends Composite<Anchor> {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 99;

    private final transient Inbox inbox;
    private final Span icon = new Span();
    private final Span count = new Span();
    private Instant asked = Instant.MIN;

    /** A bell that asks {@code inbox}. */
    public Bell(Inbox inbox) {
        this.inbox = inbox;
        icon.addClassName("bell-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("bell-count");
        getContent().addClassName("bell");
        getContent().getElement().setAttribute("router-link", true);
        getContent().add(icon, count);
    }

    /** Leads to the notices of {@code gym}, of which it knows nothing yet. */
    public void lead(GymSlug gym) {
        getContent().setHref(NoticesNavigation.notices(gym));
        asked = Instant.MIN;
    }

    /** Asks how many are unread, unless it did within the last minute. */
    public void refresh(Instant now) {
        if (asked.isBefore(now.minus(FRESH))) {
            asked = now;
            show(inbox.unread());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration told =
                ComponentUtil.addListener(event.getUI(), UnreadChanged.class, changed -> show(changed.unread()));
        addDetachListener(gone -> {
            told.remove();
            gone.unregisterListener();
        });
    }

    private void show(int unread) {
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        getContent().getElement().setAttribute("aria-label", getTranslation("notices.bell", unread));
    }
}
