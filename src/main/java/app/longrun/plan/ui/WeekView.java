package app.longrun.plan.ui;

import app.longrun.calendar.ui.ElsewhereRow;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.legload.GuardedMoves;
import app.longrun.legload.Repairs;
import app.longrun.legload.ui.RepairSection;
import app.longrun.plan.Week;
import app.longrun.plan.WeekPlan;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
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
    private final transient Repairs repairs;
    private final transient GuardedMoves moves;
    private Optional<LocalDate> asked = Optional.empty();

    WeekView(WeekPlan weeks, Repairs repairs, GuardedMoves moves) {
        super("plan.week.title");
        this.weeks = weeks;
        this.repairs = repairs;
        this.moves = moves;
    }

    @Override
    boolean enter(BeforeEnterEvent event) {
        asked = AskedDay.of(event);
        return true;
    }

    @Override
    List<Component> content() {
        Week week = weeks.week(asked);
        retitle(getTranslation("plan.week.of", Dates.date(week.monday())));
        List<Component> parts =
                new ArrayList<>(List.of(turn(week), new WeekStrip(week, address()), new WeekFigures(week.load())));
        if (week.isCurrent()) {
            parts.add(new RepairSection(repairs.mine(), repairs, moves, this::refresh));
        }
        week.days().stream()
                .filter(day -> !week.on(day).isEmpty() || !week.elsewhereOn(day).isEmpty())
                .forEach(day -> parts.add(list(week, day)));
        if (week.entries().isEmpty()) {
            parts.add(new EmptyState(
                    getTranslation("plan.week.empty"),
                    getTranslation("plan.today.empty.step"),
                    Link.to(PlanNavigation.classes(gym()), getTranslation("plan.classes.find"), "primary-button")));
        }
        return parts;
    }

    private String address() {
        return asked.map(day -> PlanNavigation.week(gym(), day)).orElseGet(() -> PlanNavigation.week(gym()));
    }

    private Div turn(Week week) {
        Div turn = new Div(
                Link.to(
                        PlanNavigation.week(gym(), week.monday().minusWeeks(1)),
                        getTranslation("plan.week.previous"),
                        "plain-button"),
                Link.to(
                        PlanNavigation.week(gym(), week.monday().plusWeeks(1)),
                        getTranslation("plan.week.next"),
                        "plain-button"),
                Link.to(
                        PlanNavigation.month(gym(), week.monday().plusDays(3)),
                        getTranslation("plan.week.month"),
                        "plain-button"));
        turn.addClassName("actions");
        return turn;
    }

    private Section list(Week week, LocalDate day) {
        Section section = new Section(new H2(Dates.day(day)));
        section.setId(day.toString());
        section.addClassName("section");
        week.on(day)
                .forEach(entry -> section.add(new WeekRow(
                        entry,
                        entry.stateOn(week.today()),
                        PlanNavigation.session(gym(), entry.session().id()))));
        week.elsewhereOn(day).forEach(shadow -> section.add(new ElsewhereRow(shadow)));
        return section;
    }
}
