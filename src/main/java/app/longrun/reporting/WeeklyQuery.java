package app.longrun.reporting;

import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks, in one statement, for a figure by week and in total, now and in the period before. */
@Component
class WeeklyQuery {

    private final JdbcClient client;

    WeeklyQuery(JdbcClient client) {
        this.client = client;
    }

    private record Line<T>(boolean isNow, @Nullable LocalDate monday, T figure) {}

    /**
     * Runs {@code sql}, whose columns are {@code is_now}, {@code monday} (none in the row of the total) and the figure's.
     *
     * @param nothing the figure where there are no rows
     */
    <T> Weekly<T> ask(String sql, Compared<Period> periods, List<Week> weeks, T nothing, RowMapper<T> figure) {
        SortedMap<Week, T> byWeek = new TreeMap<>();
        weeks.forEach(week -> byWeek.put(week, nothing));
        T now = nothing;
        T before = nothing;
        for (Line<T> line : lines(sql, periods, figure)) {
            if (line.monday() == null) {
                now = line.isNow() ? line.figure() : now;
                before = line.isNow() ? before : line.figure();
            } else if (line.isNow()) {
                byWeek.put(new Week(line.monday()), line.figure());
            }
        }
        return new Weekly<>(byWeek, new Compared<>(now, before));
    }

    private <T> List<Line<T>> lines(String sql, Compared<Period> periods, RowMapper<T> figure) {
        return client.sql(sql)
                .params(parameters(periods))
                .query((row, number) -> new Line<>(
                        row.getBoolean("is_now"), row.getObject("monday", LocalDate.class), figure.mapRow(row, number)))
                .list();
    }

    private static Map<String, Object> parameters(Compared<Period> periods) {
        Period now = periods.now();
        Period before = periods.before();
        var zone = CurrentGym.zone();
        return Map.of(
                "gym", CurrentGym.get().id().id(),
                "zone", zone.getId(),
                "from", now.from(),
                "to", now.to(),
                "begins", now.beginsIn(zone),
                "ends", now.endsIn(zone),
                "fromBefore", before.from(),
                "toBefore", before.to(),
                "beginsBefore", before.beginsIn(zone),
                "endsBefore", before.endsIn(zone));
    }
}
