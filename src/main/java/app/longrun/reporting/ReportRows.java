package app.longrun.reporting;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind the owner's figures. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_REPORTS)
public class ReportRows {

    private final RowQuery query;
    private final Clock clock;

    ReportRows(RowQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** A page of the rows, from 1; beyond the ends the nearest page. What cannot be listed is a {@link Refusal}. */
    public RowPage page(RowsAsked asked, int wanted) {
        Figure figure = asked.figure();
        Period period = asked.period();
        Stamp stamp = stamp();
        int total = query.count(figure, period, stamp);
        int page = Math.clamp(wanted, 1, RowPage.pages(total));
        return new RowPage(figure, period, stamp, query.page(figure, period, stamp, page), page, total);
    }

    /** Hands over all rows that {@link #page} would show, in the same order. */
    public void all(RowsAsked asked, RowSink sink) {
        Figure figure = asked.figure();
        Period period = asked.period();
        Stamp stamp = stamp();
        sink.begin(figure, period, stamp);
        query.each(figure, period, stamp, sink::row);
    }

    private Stamp stamp() {
        return new Stamp(CurrentGym.get().name(), ZonedDateTime.now(clock.withZone(CurrentGym.zone())));
    }
}
