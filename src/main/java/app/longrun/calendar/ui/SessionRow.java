package app.longrun.calendar.ui;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionState;
import app.longrun.platform.ui.Badge;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A session of this gym on a member's calendar, as a link to what was logged of it. */
final class SessionRow extends Composite<Anchor> {

    SessionRow(PlannedSession session, GymSlug gym) {
        Span kind = new Span(getTranslation("calendar.kind." + session.kind()));
        kind.addClassName("kind");
        Span title = new Span(session.title());
        title.addClassName("title");
        Paragraph facts = new Paragraph(facts(session));
        facts.addClassNames("facts", "quiet");
        getContent().setHref(CalendarNavigation.session(gym, session.id()));
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassName("session-card");
        getContent().add(kind, title, badge(session.state()), facts);
    }

    private Badge badge(SessionState state) {
        String words = getTranslation("calendar.state." + state);
        return new Badge(words, state == SessionState.DONE ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL);
    }

    private String facts(PlannedSession session) {
        String load = getTranslation("calendar.load", session.legLoad(), session.minutes());
        @Nullable LocalTime at = session.at();
        return at == null ? load : getTranslation("calendar.at", at.toString(), load);
    }
}
