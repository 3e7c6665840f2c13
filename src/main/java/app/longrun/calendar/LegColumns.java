package app.longrun.calendar;

import app.longrun.guard.RunKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads {@link LegFacts} from a row of another module's own query. */
public final class LegColumns {

    /** The columns {@link #read} needs, of a calendar row called s. */
    public static final String OF_S =
            "s.leg_load, s.is_quality, s.is_heavy_lower, s.heavy_sets, s.leg_sets, s.contacts,"
                    + " s.run_kind, s.race_priority";

    private LegColumns() {}

    /** The facts in this row. */
    public static LegFacts read(ResultSet row) throws SQLException {
        @Nullable String runKind = row.getString("run_kind");
        @Nullable String racePriority = row.getString("race_priority");
        return new LegFacts(
                row.getInt("leg_load"),
                row.getBoolean("is_quality"),
                row.getBoolean("is_heavy_lower"),
                row.getInt("heavy_sets"),
                row.getInt("leg_sets"),
                row.getObject("contacts", Integer.class),
                runKind == null ? null : RunKind.valueOf(runKind),
                racePriority == null ? null : RacePriority.valueOf(racePriority));
    }
}
