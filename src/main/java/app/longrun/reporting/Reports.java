package app.longrun.reporting;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner's figures, each in one statement however many rows there are. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_REPORTS)
public class Reports {

    private final WeeklyFigures figures;
    private final Clock clock;

    Reports(WeeklyFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** The figures of {@code span} up to today, and of the same days in the span before. */
    public Report report(Span span) {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(CurrentGym.zone()));
        LocalDate today = now.toLocalDate();
        Compared<Period> periods = span.endingOn(today);
        Compared<Period> due = span.dueOn(today);
        List<Week> weeks = periods.now().weeks();
        return new Report(
                span,
                new Stamp(CurrentGym.get().name(), now),
                periods.now(),
                due.now(),
                figures.attendance(periods, weeks),
                figures.adherence(due, weeks),
                figures.active(periods, weeks),
                figures.trials(periods, weeks));
    }
}
