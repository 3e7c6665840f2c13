package app.longrun.plan;

import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.LegColumns;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.identity.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a planned session from a row of the module's own queries. */
final class PlannedRow {

    /** The columns {@link #read} needs, of a calendar row called s. */
    static final String COLUMNS =
            "s.id, s.member_id, s.kind, s.on_date, s.at_time, s.minutes, s.title, s.purpose, s.distance_m, s.state,"
                    + " s.class_id, s.assignment_id, s.block_week, s.block_session, "
                    + LegColumns.OF_S;

    private PlannedRow() {}

    static PlannedSession read(ResultSet row) throws SQLException {
        return new PlannedSession(
                new SessionId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                SessionKind.valueOf(row.getString("kind")),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getInt("minutes"),
                row.getString("title"),
                row.getString("purpose"),
                LegColumns.read(row),
                row.getObject("distance_m", Integer.class),
                SessionState.valueOf(row.getString("state")),
                row.getObject("class_id", UUID.class),
                slot(row));
    }

    private static @Nullable BlockSlot slot(ResultSet row) throws SQLException {
        UUID assignment = row.getObject("assignment_id", UUID.class);
        return assignment == null
                ? null
                : new BlockSlot(assignment, row.getInt("block_week"), row.getString("block_session"));
    }
}
