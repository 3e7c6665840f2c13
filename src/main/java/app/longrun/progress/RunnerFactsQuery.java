package app.longrun.progress;

import app.longrun.identity.MemberId;
import app.longrun.platform.WeightUnit;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.ThresholdKind;
import app.longrun.runners.ThresholdSource;
import app.longrun.running.Performance;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@link RunnerFacts} in one statement. */
@Component
class RunnerFactsQuery {

    private static final String SQL = """
            select 'MEMBER' as what, m.display_name as name, coalesce(m.weight_unit, :unit) as word, null::integer as value,
              null::integer as metres, null::date as day
            from gym.member m where m.gym_id = :gym and m.id = :member
            union all
            select n.name, '', null, n.value, null, null from gym.guard_number n
            where n.gym_id = :gym and n.name in ('LONGEST_RUN_PERCENT', 'LONGEST_RUN_DAYS')
            union all
            select t.kind, '', t.source, t.value, null, t.on_date
            from (select distinct on (kind) * from gym.runner_threshold
              where gym_id = :gym and member_id = :member order by kind, on_date desc) t
            union all
            select 'RACE', r.title, null, r.minutes, r.distance_m, r.on_date
            from (select s.title, l.minutes, s.distance_m, s.on_date
              from gym.planned_session s join gym.session_log l on l.gym_id = s.gym_id and l.id = s.id
              where s.gym_id = :gym and s.member_id = :member and s.kind = 'RACE' and s.state = 'DONE' and s.on_date > :since
                and s.distance_m between 800 and 250000 and l.minutes > 0
              order by s.on_date desc limit 1) r""";

    private final JdbcClient client;

    RunnerFactsQuery(JdbcClient client) {
        this.client = client;
    }

    /** Empty for whoever never was a member of the gym; a race older than a year says nothing any more. */
    Optional<RunnerFacts> of(MemberId member, LocalDate today) {
        Map<String, String> texts = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<RunThreshold> thresholds = new ArrayList<>();
        List<RaceForm> races = new ArrayList<>();
        client.sql(SQL)
                .param("gym", CurrentGym.get().id().id())
                .param("member", member.id())
                .param("unit", CurrentGym.get().settings().unit().name())
                .param("since", today.minusYears(1))
                .query(row -> {
                    switch (row.getString("what")) {
                        case "MEMBER" -> {
                            texts.put("name", row.getString("name"));
                            texts.put("unit", row.getString("word"));
                        }
                        case "LONGEST_RUN_PERCENT", "LONGEST_RUN_DAYS" ->
                            numbers.put(row.getString("what"), row.getInt("value"));
                        case "RACE" -> race(row).ifPresent(races::add);
                        default -> thresholds.add(threshold(row));
                    }
                });
        @Nullable String name = texts.get("name");
        @Nullable String unit = texts.get("unit");
        return name == null || unit == null
                ? Optional.empty()
                : Optional.of(new RunnerFacts(
                        WeightUnit.valueOf(unit),
                        name,
                        new GuardRoom(
                                numbers.getOrDefault("LONGEST_RUN_PERCENT", GuardRoom.DEFAULT.percent()),
                                numbers.getOrDefault("LONGEST_RUN_DAYS", GuardRoom.DEFAULT.days())),
                        thresholds,
                        races.isEmpty() ? null : races.getFirst()));
    }

    private static RunThreshold threshold(ResultSet row) throws SQLException {
        return new RunThreshold(
                ThresholdKind.valueOf(row.getString("what")),
                row.getInt("value"),
                row.getObject("day", LocalDate.class),
                ThresholdSource.valueOf(row.getString("word")));
    }

    /** None for a time in which nobody runs that far, or walks it. */
    private static Optional<RaceForm> race(ResultSet row) throws SQLException {
        Performance run = new Performance(row.getInt("metres"), Duration.ofMinutes(row.getInt("value")));
        return RaceForm.isPlausible(run)
                ? Optional.of(new RaceForm(row.getString("name"), row.getObject("day", LocalDate.class), run))
                : Optional.empty();
    }
}
