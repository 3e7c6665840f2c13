package app.longrun.plan.ui;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionState;
import app.longrun.plan.Exercise;
import app.longrun.plan.Sheet;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Link;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** A session of one's own: what is to be done with today's loads, and the way to log it. */
class SessionCard extends Composite<Article> {

    private final Sheet sheet;

    /** A card under a small word, such as "Strength" or "Still open from yesterday"; the next thing to do stands out. */
    SessionCard(Sheet sheet, String kind, String address, boolean isNext) {
        this.sheet = sheet;
        PlannedSession session = sheet.session();
        boolean isDone = session.state() == SessionState.DONE;
        Span word = new Span(kind);
        word.addClassName("kind");
        getContent().addClassNames("session-card", styleOf(session), isDone ? "done" : "today");
        getContent().add(word, new H2(session.title()));
        if (isDone) {
            getContent().add(new Badge(getTranslation("plan.state.DONE"), Badge.Tone.GOOD));
        } else if (sheet.isDeload()) {
            getContent().add(new Badge(getTranslation("plan.session.deload")));
        }
        if (sheet.isPaused()) {
            getContent().add(new Badge(getTranslation("safety.paused.title"), Badge.Tone.WARN));
        } else if (!sheet.easings().isEmpty()) {
            getContent().add(new Badge(getTranslation("safety.eased.title")));
        }
        getContent().add(facts());
        if (!sheet.exercises().isEmpty()) {
            getContent().add(movements());
        }
        Div actions = new Div(
                Link.to(address, getTranslation(actionKey(isDone)), isNext ? "primary-button" : "plain-button"));
        actions.addClassName("actions");
        getContent().add(actions);
    }

    private String actionKey(boolean isDone) {
        if (isDone) {
            return sheet.isTold() ? "plan.session.open" : "plan.class.log";
        }
        if (sheet.isPaused()) {
            return "plan.session.open";
        }
        return sheet.log() != null
                ? "plan.session.continue"
                : sheet.exercises().isEmpty() ? "plan.session.log" : "plan.session.start";
    }

    private Paragraph facts() {
        PlannedSession session = sheet.session();
        Paragraph facts = new Paragraph();
        facts.addClassNames("facts", "quiet");
        if (sheet.log() != null && sheet.log().effort() != null) {
            facts.setText(EffortWords.of(sheet.log().effort()));
        } else if (sheet.log() != null && sheet.setsAsked() > 0) {
            facts.setText(getTranslation("plan.session.progress", sheet.setsDone(), sheet.setsAsked()));
        } else {
            facts.setText(
                    session.minutes() > 0
                            ? getTranslation("plan.session.facts", session.purpose(), session.minutes())
                            : session.purpose());
        }
        return facts;
    }

    private UnorderedList movements() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "targets");
        sheet.exercises().forEach(exercise -> list.add(movement(exercise)));
        return list;
    }

    private ListItem movement(Exercise exercise) {
        Span target = new Span(new TargetWords().of(exercise, sheet.unit()));
        target.addClassName("figure");
        ListItem item = new ListItem(
                new Span(getTranslation(
                        "plan.session.movement",
                        exercise.position(),
                        exercise.movement().name())),
                target);
        if (exercise.isDone()) {
            item.add(new Badge(getTranslation("plan.state.DONE"), Badge.Tone.GOOD));
        }
        return item;
    }

    static String styleOf(PlannedSession session) {
        return switch (session.kind()) {
            case LIFTING -> "strength";
            case CLASS, RUN, RACE -> session.kind().name().toLowerCase(Locale.ROOT);
        };
    }
}
