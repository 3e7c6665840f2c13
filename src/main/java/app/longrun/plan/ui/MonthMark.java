package app.longrun.plan.ui;

import app.longrun.calendar.SessionState;
import app.longrun.plan.WeekEntry;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** A letter for one thing of a day: what kind it is, and whether it was done. */
final class MonthMark extends Composite<Span> {

    private MonthMark(String key) {
        getContent().setText(getTranslation(key));
        getContent().addClassName("mark");
    }

    static MonthMark of(WeekEntry entry, LocalDate today) {
        MonthMark mark = new MonthMark("plan.month.mark." + entry.session().kind());
        SessionState state = entry.stateOn(today);
        mark.getContent().setClassName("done", state == SessionState.DONE);
        mark.getContent().setClassName("missed", state == SessionState.MISSED);
        return mark;
    }

    static MonthMark elsewhere() {
        return new MonthMark("plan.month.mark.elsewhere");
    }
}
