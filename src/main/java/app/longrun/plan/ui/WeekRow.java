package app.longrun.plan.ui;

import app.longrun.calendar.SessionState;
import app.longrun.plan.WeekEntry;
import app.longrun.platform.ui.Badge;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One session of a week, as a link to its page. */
class WeekRow extends Composite<Anchor> {

    WeekRow(WeekEntry entry, SessionState state, String address) {
        Span kind = new Span(getTranslation("plan.kind." + entry.session().kind()));
        kind.addClassName("kind");
        Span title = new Span(entry.session().title());
        title.addClassName("title");
        Paragraph facts =
                new Paragraph(entry.effort() == null ? entry.session().purpose() : EffortWords.of(entry.effort()));
        facts.addClassNames("facts", "quiet");
        getContent().setHref(address);
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassNames("session-card", SessionCard.styleOf(entry.session()));
        getContent().add(kind, title, new Badge(getTranslation("plan.state." + state), tone(state)), facts);
    }

    private static Badge.Tone tone(SessionState state) {
        return switch (state) {
            case DONE -> Badge.Tone.GOOD;
            case MISSED -> Badge.Tone.WARN;
            case PLANNED, CANCELLED -> Badge.Tone.NEUTRAL;
        };
    }
}
