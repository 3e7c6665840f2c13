package app.longrun.calendar.ui;

import app.longrun.calendar.MemberWeek;
import app.longrun.calendar.MemberWeeks;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A member's week for their coach: what stands on their calendar here, and when they are busy elsewhere. */
@Route("g/:gym/coach/calendar/:member")
@PermitAll
@Needs(Permission.READ_ROSTER)
class MemberWeekView extends Page implements BeforeEnterObserver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final transient MemberWeeks weeks;
    private final Div body = new Div();

    MemberWeekView(MemberWeeks weeks) {
        super("");
        this.weeks = weeks;
        body.addClassName("section");
        narrow();
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        Optional<MemberId> member = event.getRouteParameters().get("member").flatMap(MemberId::from);
        Optional<LocalDate> day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CalendarNavigation.DAY)
                .flatMap(MemberWeekView::day);
        member.flatMap(id -> weeks.week(id, day))
                .ifPresentOrElse(
                        week -> show(week, gym, member.orElseThrow()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MemberWeek week, GymSlug gym, MemberId member) {
        retitle(week.name());
        lead(getTranslation("calendar.week.of", DAY.format(week.monday())));
        body.removeAll();
        body.add(turn(week, gym, member));
        week.days().forEach(day -> body.add(list(week, day, gym)));
        if (week.days().isEmpty()) {
            body.add(new EmptyState(getTranslation("calendar.week.empty"), getTranslation("calendar.week.empty.step")));
        }
    }

    private Div turn(MemberWeek week, GymSlug gym, MemberId member) {
        Div turn = new Div(
                Link.to(
                        CalendarNavigation.member(gym, member, week.monday().minusWeeks(1)),
                        getTranslation("calendar.week.previous"),
                        "plain-button"),
                Link.to(
                        CalendarNavigation.member(gym, member, week.monday().plusWeeks(1)),
                        getTranslation("calendar.week.next"),
                        "plain-button"));
        turn.addClassName("actions");
        return turn;
    }

    private Section list(MemberWeek week, LocalDate day, GymSlug gym) {
        Section section = new Section(new H2(DAY.format(day)));
        section.addClassName("section");
        week.on(day).forEach(session -> section.add(new SessionRow(session, gym)));
        week.elsewhereOn(day).forEach(shadow -> section.add(new ElsewhereRow(shadow)));
        return section;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
