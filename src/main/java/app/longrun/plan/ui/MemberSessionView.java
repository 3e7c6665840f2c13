package app.longrun.plan.ui;

import app.longrun.calendar.SessionId;
import app.longrun.calendar.ui.CalendarNavigation;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.MemberSheet;
import app.longrun.plan.MemberSheets;
import app.longrun.plan.Sheet;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.remarks.Remarks;
import app.longrun.remarks.ui.RemarksSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member's session for their coach: what was logged beside what was asked, what was said of it, and logging for them. */
@Route("g/:gym/coach/session/:session")
@PermitAll
@Needs(Permission.READ_ROSTER)
class MemberSessionView extends PlanPage {

    private final transient MemberSheets sheets;
    private final transient Remarks remarks;
    private final transient Clock clock;
    private @Nullable MemberSheet shown;

    MemberSessionView(MemberSheets sheets, Remarks remarks, Clock clock) {
        super("plan.session.title");
        this.sheets = sheets;
        this.remarks = remarks;
        this.clock = clock;
    }

    @Override
    boolean enter(BeforeEnterEvent event) {
        Optional<MemberSheet> found = SessionAddress.of(event).flatMap(sheets::session);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
        shown = found.orElse(null);
        return found.isPresent();
    }

    @Override
    List<Component> content() {
        MemberSheet found = Objects.requireNonNull(shown);
        Sheet sheet = found.sheet();
        SessionId id = sheet.session().id();
        retitle(getTranslation(
                "plan.member.session", found.member(), sheet.session().title()));
        lead(getTranslation(
                "plan.session.lead",
                Dates.day(sheet.session().on()),
                sheet.session().purpose()));
        List<Component> parts = new ArrayList<>();
        parts.add(Link.to(
                CalendarNavigation.member(gym(), sheet.session().member()),
                getTranslation("plan.member.week", found.member()),
                "plain-button"));
        SessionSummary.of(sheet).ifPresent(parts::add);
        parts.add(new RemarksSection(id, remarks, getTranslation("plan.member.remark", found.member())));
        parts.add(logger(found, id));
        return parts;
    }

    private SetLogger logger(MemberSheet found, SessionId id) {
        SetLogger logger = new SetLogger(
                gym(), new ShownSession(found.sheet(), new TargetWords()).toPhone(clock.instant(), found.member()));
        logger.addFinishedListener(() -> {
            shown = sheets.session(id).orElseThrow();
            refresh();
            Notice.done(getTranslation("plan.session.saved"));
        });
        return logger;
    }
}
