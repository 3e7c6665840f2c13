package app.longrun.strength;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.Tempo;
import app.longrun.prescriptions.sheet.Shorthand;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a prescription off the columns of {@code gym.block_row}, or off the coach's own text in {@code cell}, and has the catalogue's rows in those columns. */
final class RowPrescription {

    /** The rows of the library block {@code :code}, in the columns and measures of {@code gym.block_row}. */
    static final String LIBRARY_ROWS = """
            select week, deload as is_deload, session, position, movement_id, sets, amount, upper(unit) as unit, per_side,
              case intensity_kind when 'PCT1RM' then 'PERCENT' else intensity_kind end as intensity,
              case intensity_kind when 'RPE' then intensity_hundredths / 10 when 'RM' then intensity_hundredths / 100
                else intensity_hundredths end as value,
              basis, rest_s, coalesce(tempo, 'free') as tempo, '' as cell
            from catalog.block_row where block_code = :code""";

    private RowPrescription() {}

    static Prescription read(ResultSet row) throws SQLException {
        String cell = row.getString("cell");
        if (!cell.isEmpty()) {
            return written(cell);
        }
        return new Prescription(
                row.getInt("sets"),
                new Amount(row.getInt("amount"), AmountUnit.valueOf(row.getString("unit")), row.getBoolean("per_side")),
                intensity(row),
                new Tempo(row.getString("tempo")),
                new Rest(row.getInt("rest_s")));
    }

    private static Prescription written(String cell) {
        return switch (Shorthand.read(cell)) {
            case Shorthand.Understood(Prescription prescription) -> prescription;
            case Shorthand.Unclear unclear ->
                throw new IllegalStateException("A stored cell does not read back: " + cell);
        };
    }

    private static Intensity intensity(ResultSet row) throws SQLException {
        int value = row.getInt("value");
        return switch (row.getString("intensity")) {
            case "PERCENT" -> new Intensity.PercentOfMax(new Percent(value), Basis.ofCode(row.getString("basis")));
            case "RPE" -> new Intensity.AtRpe(new Rpe(value / 5));
            case "RM" -> new Intensity.RepMax(value);
            default -> new Intensity.BodyWeight();
        };
    }
}
