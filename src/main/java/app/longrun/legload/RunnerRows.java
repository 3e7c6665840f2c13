package app.longrun.legload;

import app.longrun.guard.Availability;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads when members can lift and who is new to it, of any number of members in one statement. */
@Component
class RunnerRows {

    /** Under so many logged lifting sessions somebody is a novice (science.md 1.4). */
    private static final int LIFTS_OF_A_NOVICE = 8;

    private static final String RUNNERS = """
            select m.id, coalesce(r.lifts_on, '{}') as lifts_on,
              coalesce(r.is_novice, :novice > (select count(*) from (
                select from gym.session_log l where l.gym_id = m.gym_id and l.member_id = m.id and l.kind = 'LIFTING'
                  and l.finished_at is not null limit :novice) as lifted)) as is_novice,
              array(select h.weekday || ' ' || h.opens || ' ' || h.closes from gym.runner_hours h
                where h.gym_id = m.gym_id and h.member_id = m.id) as hours
            from gym.member m left join gym.runner r on r.gym_id = m.gym_id and r.id = m.id
            where m.gym_id = :gym and m.id = any(:members)""";

    private final JdbcClient client;

    RunnerRows(JdbcClient client) {
        this.client = client;
    }

    /** Of each member of this gym. */
    Map<MemberId, Habits> of(Collection<MemberId> members) {
        Map<MemberId, Habits> habits = new HashMap<>();
        client.sql(RUNNERS)
                .param("gym", CurrentGym.get().id().id())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .param("novice", LIFTS_OF_A_NOVICE)
                .query(row -> {
                    habits.put(
                            new MemberId(row.getObject("id", UUID.class)),
                            new Habits(row.getBoolean("is_novice"), availability(row)));
                });
        return habits;
    }

    /** On the days that were said, or any; in the hours that were said, or any. */
    private static Availability availability(ResultSet row) throws SQLException {
        Set<DayOfWeek> said = Arrays.stream((Integer[]) row.getArray("lifts_on").getArray())
                .map(DayOfWeek::of)
                .collect(Collectors.toSet());
        Map<DayOfWeek, List<Availability.Window>> hours = Arrays.stream(
                        (String[]) row.getArray("hours").getArray())
                .map(text -> text.split(" "))
                .collect(Collectors.groupingBy(
                        parts -> DayOfWeek.of(Integer.parseInt(parts[0])),
                        Collectors.mapping(
                                parts -> new Availability.Window(LocalTime.parse(parts[1]), LocalTime.parse(parts[2])),
                                Collectors.toList())));
        Map<DayOfWeek, List<Availability.Window>> windows = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : said.isEmpty() ? Set.of(DayOfWeek.values()) : said) {
            windows.put(day, hours.getOrDefault(day, List.of(Availability.Window.WHOLE_DAY)));
        }
        return new Availability(windows, said);
    }
}
