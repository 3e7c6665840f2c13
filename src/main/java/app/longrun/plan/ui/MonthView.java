package app.longrun.plan.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.Month;
import app.longrun.plan.WeekPlan;
import app.longrun.platform.ui.Link;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A month at a glance: which days hold what, and what of it was done. */
@Route("g/:gym/plan/month")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class MonthView extends PlanPage {

    private final transient WeekPlan weeks;
    private Optional<LocalDate> asked = Optional.empty();

    MonthView(WeekPlan weeks) {
        super("plan.month.title");
        this.weeks = weeks;
    }

    @Override
    boolean enter(BeforeEnterEvent event) {
        asked = AskedDay.of(event);
        return true;
    }

    @Override
    List<Component> content() {
        Month month = weeks.month(asked);
        retitle(Dates.month(month.month()));
        Paragraph legend = new Paragraph(getTranslation("plan.month.legend"));
        legend.addClassName("quiet");
        return List.of(turn(month), heads(month), grid(month), legend);
    }

    private Div turn(Month month) {
        Div turn = new Div(
                Link.to(
                        PlanNavigation.month(gym(), month.month().minusMonths(1).atDay(1)),
                        getTranslation("plan.month.previous"),
                        "plain-button"),
                Link.to(
                        PlanNavigation.month(gym(), month.month().plusMonths(1).atDay(1)),
                        getTranslation("plan.month.next"),
                        "plain-button"),
                Link.to(PlanNavigation.week(gym()), getTranslation("plan.month.week"), "plain-button"));
        turn.addClassName("actions");
        return turn;
    }

    /** Every day says its weekday itself; these are for the eye. */
    private static Div heads(Month month) {
        Div heads = new Div();
        heads.addClassNames("month-heads", "quiet");
        heads.getElement().setAttribute("aria-hidden", "true");
        month.days().stream().limit(7).forEach(day -> heads.add(new Span(Dates.weekday(day))));
        return heads;
    }

    private OrderedList grid(Month month) {
        OrderedList grid = new OrderedList();
        grid.addClassNames("week-strip", "month");
        month.days().forEach(day -> grid.add(new ListItem(new MonthDay(month, day, gym()))));
        return grid;
    }
}
