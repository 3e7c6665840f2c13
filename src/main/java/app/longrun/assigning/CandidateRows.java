package app.longrun.assigning;

import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import app.longrun.legload.CalendarMarks;
import app.longrun.tenancy.CurrentGym;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom a block could be assigned to: everybody who belongs to the gym now, or some of them; one statement. */
@Component
class CandidateRows {

    private static final String ROWS = """
            select 1 as kind, m.id as member_id, m.id, m.display_name as name, r.lifts_on, null::date as from_day,
              null::date as to_day
            from gym.member m
            left join gym.runner r on r.gym_id = m.gym_id and r.id = m.id
            where m.gym_id = :gym and m.left_on is null and (:everybody or m.id = any(:members))
            union all
            select 2, s.member_id, s.id, s.title, null, s.on_date, s.on_date
            from gym.planned_session s
            where s.gym_id = :gym and s.kind = 'RACE' and s.state = 'PLANNED' and s.on_date >= :today
              and (:everybody or s.member_id = any(:members))
            union all
            select 3, a.member_id, a.id, b.name, null, a.starts_on, a.ends_on
            from gym.assignment a
            join gym.block b on b.gym_id = a.gym_id and b.id = a.block_id
            where a.gym_id = :gym and a.state = 'ACTIVE' and a.ends_on >= :today
              and (:everybody or a.member_id = any(:members))
            """;

    private static final String MARKS = """
            union all
            select 4, c.member_id, null, sum(c.mark)::text, null, null, null
            from (
            """ + CalendarMarks.ROWS + """
            ) c group by c.member_id
            """;

    private static final String ORDER = "order by 1, 6, 4, 3";

    private final JdbcClient client;

    CandidateRows(JdbcClient client) {
        this.client = client;
    }

    /** By name; {@code today} is the day on the gym's clocks. */
    List<Candidate> all(LocalDate today) {
        return read(ROWS + ORDER, Optional.empty(), today).candidates();
    }

    /** Those of {@code members} who belong to the gym now, by name, with the marks of their calendars; one statement too. */
    KnownPeople of(Collection<MemberId> members, LocalDate today) {
        return read(ROWS + MARKS + ORDER, Optional.of(members), today);
    }

    private record Found(
            int kind, MemberId member, UUID id, String name, Set<DayOfWeek> days, LocalDate from, LocalDate to) {}

    private KnownPeople read(String rows, Optional<Collection<MemberId>> members, LocalDate today) {
        Map<Integer, List<Found>> found = client
                .sql(rows)
                .param("gym", CurrentGym.get().id().id())
                .param("everybody", members.isEmpty())
                .param(
                        "members",
                        members.orElseGet(List::of).stream().map(MemberId::id).toArray(UUID[]::new))
                .param("today", today)
                .param("since", today.minusDays(CalendarMarks.DAYS_BACK))
                .query((row, number) -> found(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Found::kind));
        Map<MemberId, List<Found>> races = byMember(found.getOrDefault(2, List.of()));
        Map<MemberId, List<Found>> blocks = byMember(found.getOrDefault(3, List.of()));
        Map<MemberId, String> marks =
                found.getOrDefault(4, List.of()).stream().collect(Collectors.toMap(Found::member, Found::name));
        List<Candidate> candidates = found.getOrDefault(1, List.of()).stream()
                .map(person -> new Candidate(
                        person.member(),
                        person.name(),
                        person.days(),
                        races.getOrDefault(person.member(), List.of()).stream()
                                .map(race -> new UpcomingRace(new SessionId(race.id()), race.name(), race.from()))
                                .toList(),
                        blocks.getOrDefault(person.member(), List.of()).stream()
                                .map(block -> new OtherBlock(
                                        new AssignmentId(block.id()), block.name(), block.from(), block.to()))
                                .toList()))
                .toList();
        return new KnownPeople(candidates, marks);
    }

    private static Map<MemberId, List<Found>> byMember(List<Found> rows) {
        return rows.stream().collect(Collectors.groupingBy(Found::member, LinkedHashMap::new, Collectors.toList()));
    }

    private static Found found(ResultSet row) throws SQLException {
        Array days = row.getArray("lifts_on");
        return new Found(
                row.getInt("kind"),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("name"),
                days == null
                        ? Set.of()
                        : Arrays.stream((Integer[]) days.getArray())
                                .map(DayOfWeek::of)
                                .collect(Collectors.toSet()),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
