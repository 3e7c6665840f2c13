package app.longrun.plan.ui;

import app.longrun.calendar.SessionId;
import app.longrun.classes.ClassContents;
import app.longrun.classes.ClassId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.SignedIn;
import app.longrun.log.LoggedSession;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.platform.ui.Notice;
import app.longrun.prescriptions.SessionLoad;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** One session: its sets to tick, then how hard it was. */
@Route("g/:gym/plan/session/:session")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class SessionView extends PlanPage {

    private final transient TodaysPlan plan;
    private final transient ClassContents contents;
    private final transient Clock clock;
    private @Nullable Sheet shown;

    SessionView(TodaysPlan plan, ClassContents contents, Clock clock) {
        super("plan.session.title");
        this.plan = plan;
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    boolean enter(BeforeEnterEvent event) {
        Optional<Sheet> found = event.getRouteParameters()
                .get("session")
                .flatMap(SessionView::id)
                .flatMap(plan::session);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
        shown = found.orElse(null);
        return found.isPresent();
    }

    @Override
    List<Component> content() {
        Sheet sheet = shown();
        retitle(sheet.session().title());
        lead(getTranslation(
                "plan.session.lead",
                Dates.day(sheet.session().on()),
                sheet.session().purpose()));
        List<Component> parts = new ArrayList<>();
        UUID scheduled = sheet.session().classId();
        if (scheduled != null) {
            parts.add(new ClassContentFold(
                    contents, new ClassId(scheduled), sheet.session().title()));
        }
        SessionLoad told =
                Optional.ofNullable(sheet.log()).map(LoggedSession::effort).orElse(null);
        if (told != null) {
            parts.add(summary(sheet, told));
        }
        parts.add(logger(sheet));
        if (!sheet.exercises().isEmpty()) {
            parts.add(new MovementLinks(gym(), sheet));
        }
        return parts;
    }

    private SetLogger logger(Sheet sheet) {
        SetLogger logger = new SetLogger(
                SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                        .orElseThrow()
                        .id(),
                gym(),
                new ShownSession(sheet, new TargetWords()).toPhone(clock.instant()));
        logger.addFinishedListener(() -> {
            shown = plan.session(sheet.session().id()).orElseThrow();
            refresh();
            Notice.done(getTranslation("plan.session.saved"));
        });
        return logger;
    }

    private Paragraph summary(Sheet sheet, SessionLoad told) {
        Paragraph summary = new Paragraph(
                sheet.exercises().isEmpty()
                        ? EffortWords.of(told)
                        : getTranslation(
                                "plan.session.summary",
                                sheet.setsDone(),
                                sheet.setsAsked(),
                                tonnage(sheet),
                                EffortWords.of(told)));
        summary.addClassName("card");
        return summary;
    }

    private String tonnage(Sheet sheet) {
        return getTranslation(
                "plan.session.tonnage",
                sheet.tonnage().in(sheet.unit()),
                sheet.unit().symbol());
    }

    private Sheet shown() {
        if (shown == null) {
            throw new IllegalStateException("There is no session to show");
        }
        return shown;
    }

    private static Optional<SessionId> id(String typed) {
        try {
            return Optional.of(new SessionId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
