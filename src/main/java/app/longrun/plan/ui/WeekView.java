package app.longrun.plan.ui;

import app.longrun.calendar.SessionState;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.Week;
import app.longrun.plan.WeekEntry;
import app.longrun.plan.WeekLoad;
import app.longrun.plan.WeekPlan;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.StatTile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Monday to Sunday in one stream: what was done, what is to come, and what the week took. */
@Route("g/:gym/plan/week")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class WeekView extends PlanPage {

    private final transient WeekPlan weeks;
    private Optional<LocalDate> asked = Optional.empty();

    WeekView(WeekPlan weeks) {
        super("plan.week.title");
        this.weeks = weeks;
    }

    @Override
    boolean enter(BeforeEnterEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlanNavigation.DAY)
                .flatMap(WeekView::day);
        return true;
    }

    @Override
    List<Component> content() {
        Week week = weeks.week(asked);
        retitle(getTranslation("plan.week.of", Dates.date(week.monday())));
        List<Component> parts = new ArrayList<>(List.of(turn(week), strip(week), load(week.load())));
        week.days().stream().filter(day -> !week.on(day).isEmpty()).forEach(day -> parts.add(list(week, day)));
        if (week.entries().isEmpty()) {
            parts.add(new EmptyState(
                    getTranslation("plan.week.empty"),
                    getTranslation("plan.today.empty.step"),
                    Links.to(PlanNavigation.classes(gym()), getTranslation("plan.classes.find"), "primary-button")));
        }
        return parts;
    }

    private Div turn(Week week) {
        Div turn = new Div(
                Links.to(
                        PlanNavigation.week(gym(), week.monday().minusWeeks(1)),
                        getTranslation("plan.week.previous"),
                        "plain-button"),
                Links.to(
                        PlanNavigation.week(gym(), week.monday().plusWeeks(1)),
                        getTranslation("plan.week.next"),
                        "plain-button"));
        turn.addClassName("actions");
        return turn;
    }

    private OrderedList strip(Week week) {
        OrderedList strip = new OrderedList();
        strip.addClassName("week-strip");
        week.days().forEach(day -> strip.add(new ListItem(day(week, day))));
        return strip;
    }

    /** A day leads to its sessions further down; the dots are read out as a number. */
    private Anchor day(Week week, LocalDate day) {
        int sessions = week.on(day).size();
        Span date = new Span(String.valueOf(day.getDayOfMonth()));
        date.addClassName("date");
        Span dots = new Span("•".repeat(Math.min(sessions, 4)));
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(sessions == 0 ? "#week" : "#" + day, "");
        link.setRouterIgnore(true);
        link.add(new Span(Dates.weekday(day)), date, dots);
        link.addClassName("day");
        link.getElement().setAttribute("aria-label", getTranslation("plan.week.day", Dates.day(day), sessions));
        if (day.equals(week.today())) {
            link.getElement().setAttribute("aria-current", "date");
        }
        return link;
    }

    private Div load(WeekLoad load) {
        StatTile units = new StatTile(
                getTranslation("plan.week.load"),
                load.told() == 0
                        ? getTranslation("plan.week.load.none")
                        : getTranslation("plan.week.load.units", load.units()),
                getTranslation("plan.week.load.definition"));
        StatTile coverage = new StatTile(
                getTranslation("plan.week.coverage"), coverage(load), getTranslation("plan.week.coverage.definition"));
        if (load.done() > 0) {
            coverage.delta(getTranslation("plan.week.coverage.of", load.told(), load.done()), StatTile.Verdict.SAME);
        }
        Div stats = new Div(units, coverage);
        stats.addClassName("stats");
        stats.setId("week");
        return stats;
    }

    private String coverage(WeekLoad load) {
        return load.coveragePercent().isEmpty()
                ? getTranslation("plan.week.coverage.none")
                : getTranslation(
                        "plan.week.coverage.percent", load.coveragePercent().getAsInt());
    }

    private Section list(Week week, LocalDate day) {
        Section section = new Section(new H2(Dates.day(day)));
        section.setId(day.toString());
        section.addClassName("section");
        week.on(day).forEach(entry -> section.add(row(entry, week.today())));
        return section;
    }

    private Anchor row(WeekEntry entry, LocalDate today) {
        SessionState state = entry.stateOn(today);
        Span kind = new Span(getTranslation("plan.kind." + entry.session().kind()));
        kind.addClassName("kind");
        Span title = new Span(entry.session().title());
        title.addClassName("title");
        Paragraph facts =
                new Paragraph(entry.effort() == null ? entry.session().purpose() : EffortWords.of(entry.effort()));
        facts.addClassNames("facts", "quiet");
        Anchor row = Links.to(
                PlanNavigation.session(gym(), entry.session().id()),
                "",
                "session-card",
                SessionCard.styleOf(entry.session()));
        row.add(kind, title, new Badge(getTranslation("plan.state." + state), tone(state)), facts);
        return row;
    }

    private static Badge.Tone tone(SessionState state) {
        return switch (state) {
            case DONE -> Badge.Tone.GOOD;
            case MISSED -> Badge.Tone.WARN;
            case PLANNED, CANCELLED -> Badge.Tone.NEUTRAL;
        };
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
