package app.longrun.plan.ui;

import app.longrun.plan.Week;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** Monday to Sunday in a row; each day leads to its sessions further down. */
class WeekStrip extends Composite<OrderedList> {

    private static final int MOST_DOTS = 4;

    /** A strip on the page at {@code address}: a mere fragment would lead away, because the page has a base. */
    WeekStrip(Week week, String address) {
        getContent().addClassName("week-strip");
        week.days().forEach(day -> getContent().add(new ListItem(day(week, day, address))));
    }

    private Anchor day(Week week, LocalDate day, String address) {
        int sessions = week.on(day).size() + week.elsewhereOn(day).size();
        Span date = new Span(String.valueOf(day.getDayOfMonth()));
        date.addClassName("date");
        Span dots = new Span("•".repeat(Math.min(sessions, MOST_DOTS)));
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(address + "#" + (sessions == 0 ? WeekFigures.ID : day), "");
        link.setRouterIgnore(true);
        link.add(new Span(Dates.weekday(day)), date, dots);
        link.addClassName("day");
        link.getElement().setAttribute("aria-label", getTranslation("plan.week.day", Dates.day(day), sessions));
        if (day.equals(week.today())) {
            link.getElement().setAttribute("aria-current", "date");
        }
        return link;
    }
}
