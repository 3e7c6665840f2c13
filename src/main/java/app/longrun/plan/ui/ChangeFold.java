package app.longrun.plan.ui;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SeenSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.legload.Choice;
import app.longrun.legload.GuardedMoves;
import app.longrun.legload.GuardedSession;
import app.longrun.legload.MoveOrder;
import app.longrun.legload.SessionChoices;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A session otherwise than planned, folded away until one asks: another day, another session in its place, or left out. */
final class ChangeFold extends Composite<NativeDetails> {

    private final transient GuardedMoves moves;
    private final transient SessionChoices choices;
    private final transient Runnable changed;
    private final FormField day = FormField.typed("date", getTranslation("plan.change.day"), "");
    private final FormField time = FormField.typed("time", getTranslation("plan.change.time"), "");
    private final FormField reason = FormField.text(getTranslation("plan.change.reason"), "");
    private final ErrorText error = new ErrorText();
    private final Div content = new Div();

    /** A fold for {@code session}; {@code changed} shows what has come of it. */
    ChangeFold(PlannedSession session, GuardedMoves moves, SessionChoices choices, Runnable changed) {
        this.moves = moves;
        this.choices = choices;
        this.changed = changed;
        content.addClassName("section");
        getContent().addClassNames("card", "change-fold");
        getContent().setSummaryText(getTranslation("plan.change.title"));
        getContent().setContent(content);
        getContent().addToggleListener(event -> {
            if (event.isOpened()) {
                open(session.id());
            }
        });
    }

    /** Whether a session can be anywhere else than where it stands. */
    static boolean isFor(PlannedSession session) {
        return session.state() == SessionState.PLANNED
                && (session.kind() == SessionKind.LIFTING || session.kind() == SessionKind.RUN);
    }

    private void open(SessionId id) {
        content.removeAll();
        choices.of(id)
                .ifPresentOrElse(this::show, () -> content.add(new Paragraph(getTranslation("legload.move.done"))));
    }

    private void show(Choice choice) {
        GuardedSession session = choice.session();
        LocalTime at = session.at();
        day.put(session.on().toString());
        time.put(at == null ? "" : at.toString());
        Div fields = new Div(reason, day, time);
        fields.addClassName("form");
        Div ways = new Div(
                button(getTranslation("plan.change.move"), () -> move(session)),
                button(
                        getTranslation("plan.change.leave"),
                        () -> act(session, () -> choices.leaveOut(seen(session), reason.text()), "plan.change.left")));
        ways.addClassName("actions");
        content.add(fields, error, ways);
        if (!choice.others().isEmpty()) {
            content.add(swapping(choice));
        }
    }

    private Div swapping(Choice choice) {
        Map<String, GuardedSession> others = new LinkedHashMap<>();
        Map<String, String> options = new LinkedHashMap<>();
        choice.others().forEach(other -> {
            String id = other.id().id().toString();
            others.put(id, other);
            options.put(id, getTranslation("plan.change.other", Dates.day(other.on()), other.title()));
        });
        Choices chosen = new Choices(options, others.keySet().iterator().next());
        Div swapping = new Div(
                new FormField(getTranslation("plan.change.with"), chosen),
                button(getTranslation("plan.change.swap"), () -> {
                    GuardedSession other = Objects.requireNonNull(others.get(chosen.getValue()));
                    act(
                            choice.session(),
                            () -> choices.swap(seen(choice.session()), seen(other), reason.text()),
                            "plan.change.swapped");
                }));
        swapping.addClassName("form");
        return swapping;
    }

    private void move(GuardedSession session) {
        act(
                session,
                () -> moves.move(new MoveOrder(
                        session.id(), session.version(), day(), TypedTime.read(time.text()), reason.text())),
                "plan.change.moved");
    }

    private void act(GuardedSession session, Runnable work, String done) {
        error.clear();
        try {
            work.run();
            changed.run();
            Notice.done(getTranslation(done, session.title()));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private LocalDate day() {
        return RaceForm.day(day.text());
    }

    private static SeenSession seen(GuardedSession session) {
        return new SeenSession(session.id(), session.version());
    }

    private static NativeButton button(String caption, Runnable action) {
        NativeButton button = new NativeButton(caption, click -> action.run());
        button.addClassName("plain-button");
        return button;
    }
}
