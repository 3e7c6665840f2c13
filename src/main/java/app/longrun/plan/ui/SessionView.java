package app.longrun.plan.ui;

import app.longrun.classes.ClassContents;
import app.longrun.classes.ClassId;
import app.longrun.exercises.Movements;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.legload.GuardedMoves;
import app.longrun.legload.SessionChoices;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.remarks.Remarks;
import app.longrun.remarks.ui.RemarksSection;
import app.longrun.safety.ui.SafetyNavigation;
import com.vaadin.flow.component.Component;
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

/** One session: its sets to tick, then how hard it was. */
@Route("g/:gym/plan/session/:session")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class SessionView extends PlanPage {

    private final transient TodaysPlan plan;
    private final transient ClassContents contents;
    private final transient GuardedMoves moves;
    private final transient SessionChoices choices;
    private final transient Remarks remarks;
    private final transient Movements movements;
    private final transient Clock clock;
    private @Nullable Sheet shown;

    SessionView(
            TodaysPlan plan,
            ClassContents contents,
            GuardedMoves moves,
            SessionChoices choices,
            Remarks remarks,
            Movements movements,
            Clock clock) {
        super("plan.session.title");
        this.plan = plan;
        this.contents = contents;
        this.moves = moves;
        this.choices = choices;
        this.remarks = remarks;
        this.movements = movements;
        this.clock = clock;
    }

    @Override
    boolean enter(BeforeEnterEvent event) {
        Optional<Sheet> found = SessionAddress.of(event).flatMap(plan::session);
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
        SessionSummary.of(sheet).ifPresent(parts::add);
        if (!sheet.easings().isEmpty()) {
            parts.add(new EasedPart(sheet, gym(), movements));
        }
        if (!sheet.isPaused()) {
            parts.add(logger(sheet));
        }
        parts.add(new WorkoutLinks(gym(), sheet));
        if (!sheet.exercises().isEmpty()) {
            parts.add(new MovementLinks(gym(), sheet));
        }
        if (ChangeFold.isFor(sheet.session())) {
            parts.add(new ChangeFold(sheet.session(), moves, choices, this::reload));
        }
        parts.add(new RemarksSection(sheet.session().id(), remarks, getTranslation("plan.session.remark")));
        parts.add(Link.to(
                SafetyNavigation.own(gym(), sheet.session().id()),
                getTranslation("safety.session.note"),
                "plain-button"));
        return parts;
    }

    private SetLogger logger(Sheet sheet) {
        SetLogger logger = new SetLogger(gym(), new ShownSession(sheet, new TargetWords()).toPhone(clock.instant()));
        logger.addFinishedListener(() -> {
            reload();
            Notice.done(getTranslation("plan.session.saved"));
        });
        return logger;
    }

    private void reload() {
        shown = plan.session(shown().session().id()).orElseThrow();
        refresh();
    }

    private Sheet shown() {
        if (shown == null) {
            throw new IllegalStateException("There is no session to show");
        }
        return shown;
    }
}
