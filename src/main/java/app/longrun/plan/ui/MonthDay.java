package app.longrun.plan.ui;

import app.longrun.plan.Month;
import app.longrun.plan.WeekEntry;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A day of a month: its date and a letter for each session, which leads to the day in its week. */
final class MonthDay extends Composite<Anchor> {

    private static final int MOST_MARKS = 4;

    MonthDay(Month month, LocalDate day, GymSlug gym) {
        List<WeekEntry> entries = month.on(day);
        long elsewhere = month.elsewhereOn(day);
        Span date = new Span(String.valueOf(day.getDayOfMonth()));
        date.addClassName("date");
        Span marks = new Span();
        marks.addClassName("marks");
        Stream.concat(
                        entries.stream().map(entry -> MonthMark.of(entry, month.today())),
                        LongStream.range(0, elsewhere).mapToObj(n -> MonthMark.elsewhere()))
                .limit(MOST_MARKS)
                .forEach(marks::add);
        getContent().setHref(PlanNavigation.week(gym, day) + "#" + day);
        getContent().setRouterIgnore(true);
        getContent().add(date, marks);
        getContent().addClassName("day");
        getContent().setClassName("other", !month.has(day));
        getContent().getElement().setAttribute("aria-label", words(entries, elsewhere, day, month.today()));
        if (day.equals(month.today())) {
            getContent().getElement().setAttribute("aria-current", "date");
        }
    }

    private String words(List<WeekEntry> entries, long elsewhere, LocalDate day, LocalDate today) {
        String sessions = entries.stream()
                .map(entry -> getTranslation(
                        "plan.month.session",
                        entry.session().title(),
                        getTranslation("plan.state." + entry.stateOn(today))))
                .collect(Collectors.joining(", "));
        String all = elsewhere == 0
                ? sessions
                : Stream.of(sessions, getTranslation("calendar.elsewhere"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return getTranslation(
                "plan.month.day", Dates.day(day), all.isEmpty() ? getTranslation("plan.month.nothing") : all);
    }
}
