package app.longrun.library;

import app.longrun.templates.LineAmount;
import app.longrun.templates.ZoneRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes class templates over what the catalogue holds; their segments and lines anew. */
final class ClassLibraryStore {

    private final NamedParameterJdbcTemplate catalog;
    private final List<SqlParameterSource> templates = new ArrayList<>();
    private final List<SqlParameterSource> segments = new ArrayList<>();
    private final List<SqlParameterSource> lines = new ArrayList<>();

    ClassLibraryStore(NamedParameterJdbcTemplate catalog) {
        this.catalog = catalog;
    }

    void store(List<LibraryClass> classes) {
        classes.forEach(this::add);
        catalog.getJdbcOperations().update("delete from catalog.class_line");
        catalog.getJdbcOperations().update("delete from catalog.class_segment");
        write("""
                insert into catalog.class_template (code, position, name, total_min, level, level_text, intent, score_type,
                    quality_day, free_trial, note, scaling_beginner, scaling_scaled, scaling_rx)
                values (:code, :position, :name, :minutes, :level, :levelText, :intent, :scoreType,
                    :qualityDay, :freeTrial, :note, :beginner, :scaled, :rx)
                on conflict (code) do update set (position, name, total_min, level, level_text, intent, score_type,
                    quality_day, free_trial, note, scaling_beginner, scaling_scaled, scaling_rx)
                = (excluded.position, excluded.name, excluded.total_min, excluded.level, excluded.level_text,
                    excluded.intent, excluded.score_type, excluded.quality_day, excluded.free_trial, excluded.note,
                    excluded.scaling_beginner, excluded.scaling_scaled, excluded.scaling_rx)""", templates);
        write("""
                insert into catalog.class_segment (class_code, position, start_min, minutes, name, content, zone_low,
                    zone_high, rpe)
                values (:code, :position, :start, :minutes, :name, :content, :zoneLow, :zoneHigh, :rpe)""", segments);
        write("""
                insert into catalog.class_line (class_code, segment_position, level, position, choice, movement_id,
                    activity_id, amount_hundredths, amount_high_hundredths, amount_women_hundredths, unit, per_side, load,
                    intensity, zone_low, zone_high, rest_s, format)
                values (:code, :segment, :level, :position, :choice, :movement,
                    :activity, :amount, :high, :women, :unit, :perSide, :load,
                    :intensity, :zoneLow, :zoneHigh, :rest, :format)""", lines);
    }

    private void write(String sql, List<SqlParameterSource> rows) {
        catalog.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    private void add(LibraryClass c) {
        templates.add(new MapSqlParameterSource()
                .addValue("code", c.code())
                .addValue("position", templates.size() + 1)
                .addValue("name", c.name())
                .addValue("minutes", c.totalMinutes())
                .addValue("level", c.level())
                .addValue("levelText", c.segments().getFirst().levelText())
                .addValue("intent", c.intent())
                .addValue("scoreType", c.scoreType())
                .addValue("qualityDay", c.qualityDay())
                .addValue("freeTrial", c.freeTrial())
                .addValue("note", c.note())
                .addValue("beginner", c.scalingBeginner())
                .addValue("scaled", c.scalingScaled())
                .addValue("rx", c.scalingRx()));
        for (int i = 0; i < c.segments().size(); i++) {
            add(c.segments().get(i), i + 1);
        }
    }

    private void add(LibrarySegment s, int position) {
        ZoneRange zone = s.zone();
        segments.add(new MapSqlParameterSource()
                .addValue("code", s.classCode())
                .addValue("position", position)
                .addValue("start", s.startMinute())
                .addValue("minutes", s.minutes())
                .addValue("name", s.name())
                .addValue("content", s.content())
                .addValue("zoneLow", zone == null ? null : zone.low())
                .addValue("zoneHigh", zone == null ? null : zone.high())
                .addValue("rpe", s.rpe()));
        Map<String, Integer> choices = new HashMap<>();
        for (LibraryLine line : s.lines()) {
            int choice = choices.merge(line.level() + line.position(), 1, Integer::sum);
            add(line, s.classCode(), position, choice);
        }
    }

    private void add(LibraryLine l, String classCode, int segment, int choice) {
        LineAmount amount = l.amount();
        ZoneRange zone = l.zone();
        lines.add(new MapSqlParameterSource()
                .addValue("code", classCode)
                .addValue("segment", segment)
                .addValue("level", l.level())
                .addValue("position", l.position())
                .addValue("choice", choice)
                .addValue("movement", l.isActivity() ? null : l.itemId())
                .addValue("activity", l.isActivity() ? l.itemId() : null)
                .addValue("amount", amount == null ? null : amount.hundredths())
                .addValue("high", amount == null ? null : amount.highHundredths())
                .addValue("women", amount == null ? null : amount.womenHundredths())
                .addValue("unit", l.unit())
                .addValue("perSide", l.perSide())
                .addValue("load", l.load())
                .addValue("intensity", l.intensity())
                .addValue("zoneLow", zone == null ? null : zone.low())
                .addValue("zoneHigh", zone == null ? null : zone.high())
                .addValue("rest", l.restSeconds())
                .addValue("format", l.format()));
    }
}
