package app.longrun.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a class of the library to copy, in three statements; its lines say all that its prose does. */
@Component
class LibraryCopy {

    private final JdbcClient catalog;

    LibraryCopy(JdbcClient catalog) {
        this.catalog = catalog;
    }

    /** The class with its segments and lines, empty when the library has none with this code. */
    Optional<LibraryTemplate> of(String code) {
        return catalog.sql("select * from catalog.class_template where code = ?")
                .param(code)
                .query((row, number) -> template(row))
                .optional()
                .map(template -> new LibraryTemplate(template, segments(code)));
    }

    private List<SegmentDraft> segments(String code) {
        Map<Integer, List<LineDraft>> lines = lines(code);
        return catalog.sql("select * from catalog.class_segment where class_code = ? order by position")
                .param(code)
                .query((row, number) -> segment(
                        row,
                        lines.getOrDefault(row.getInt("position"), List.of()).stream()
                                .sorted(LineDraft.ORDER)
                                .toList()))
                .list();
    }

    private Map<Integer, List<LineDraft>> lines(String code) {
        Map<Integer, List<LineDraft>> lines = new HashMap<>();
        catalog.sql("select *, coalesce(movement_id, activity_id) as item from catalog.class_line"
                        + " where class_code = ?")
                .param(code)
                .query((ResultSet row) -> {
                    lines.computeIfAbsent(row.getInt("segment_position"), position -> new ArrayList<>())
                            .add(line(row));
                });
        return lines;
    }

    private static TemplateDraft template(ResultSet row) throws SQLException {
        return new TemplateDraft(
                null,
                0,
                row.getString("code"),
                row.getString("name"),
                row.getInt("total_min"),
                row.getString("intent"),
                row.getString("score_type"),
                "%s Beginner: %s Scaled: %s Rx: %s"
                        .formatted(
                                row.getString("note"),
                                row.getString("scaling_beginner"),
                                row.getString("scaling_scaled"),
                                row.getString("scaling_rx")),
                row.getBoolean("quality_day"),
                "");
    }

    private static SegmentDraft segment(ResultSet row, List<LineDraft> lines) throws SQLException {
        return new SegmentDraft(
                row.getString("name"),
                row.getInt("minutes"),
                zone(row).orElse(SegmentDraft.STRENGTH),
                row.getInt("rpe"),
                "",
                lines);
    }

    private static LineDraft line(ResultSet row) throws SQLException {
        return new LineDraft(
                row.getInt("position"),
                row.getInt("choice"),
                ScalingLevel.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("item"),
                amount(row),
                LineUnit.of(row.getString("unit")),
                row.getBoolean("per_side"),
                text(row, "load"),
                text(row, "intensity"),
                zone(row).orElse(""),
                number(row, "rest_s"),
                row.getString("format"));
    }

    private static String amount(ResultSet row) throws SQLException {
        Integer amount = number(row, "amount_hundredths");
        return amount == null
                ? ""
                : new LineAmount(amount, number(row, "amount_high_hundredths"), number(row, "amount_women_hundredths"))
                        .text();
    }

    private static Optional<String> zone(ResultSet row) throws SQLException {
        Integer low = number(row, "zone_low");
        Integer high = number(row, "zone_high");
        return low == null || high == null ? Optional.empty() : Optional.of(new ZoneRange(low, high).text());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
