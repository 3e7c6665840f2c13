package app.longrun.classes;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes to a class and what their coach should know, read in two statements however many come. Where a health flag or a
 * visitor's answer about pain is shown, one more statement writes down who saw whose; nothing is shown that could not be written down.
 */
@Service
@Transactional
@Needs(Permission.READ_ROSTER)
public class Roster {

    private static final String CLASS = """
            select c.id, c.name, c.starts_at, c.minutes, c.capacity, c.is_cancelled, m.display_name as coach
            from gym.scheduled_class c join gym.member m on m.gym_id = c.gym_id and m.id = c.coach_id
            where c.gym_id = :gym and c.id = :class""";

    private static final String ROWS = """
            select b.id, b.member_id, coalesce(m.display_name, b.guest_name) as name, b.claim_id, b.state,
                   coalesce(race.title, nullif(claim.next_race, '')) as race, coalesce(race.on_date, claim.race_on) as race_on,
                   flag.region, flag.band, flag.until, claim.runs_a_week, health.has_pain,
                   exists (select 1 from gym.booking e
                           join gym.scheduled_class p on p.gym_id = e.gym_id and p.id = e.class_id
                           where e.gym_id = b.gym_id and e.member_id = b.member_id and e.state = 'ATTENDED'
                             and p.starts_at < c.starts_at) as came_before
            from gym.booking b
            join gym.scheduled_class c on c.gym_id = b.gym_id and c.id = b.class_id
            left join gym.member m on m.gym_id = b.gym_id and m.id = b.member_id
            left join gym.trial_claim claim on claim.gym_id = b.gym_id and claim.id = b.claim_id
            left join gym.claim_health health on health.gym_id = b.gym_id and health.id = b.claim_id
            left join lateral (
                select s.title, s.on_date from gym.planned_session s
                where s.gym_id = b.gym_id and s.member_id = b.member_id and s.kind = 'RACE' and s.state <> 'CANCELLED'
                  and s.on_date between :day and :day + 56
                order by s.on_date limit 1) race on true
            left join lateral (
                select f.region, f.band, f.until from gym.health_flag f
                where f.gym_id = b.gym_id and f.member_id = b.member_id and (f.until is null or f.until >= :day)
                order by array_position(array['TOO_HIGH', 'ACCEPTABLE', 'SAFE'], f.band), f.created_at desc
                limit 1) flag on true
            where b.gym_id = :gym and b.class_id = :class and b.state <> 'CANCELLED'
            order by name, b.id""";

    private final JdbcClient client;
    private final AuditTrail audit;
    private final Clock clock;

    Roster(JdbcClient client, AuditTrail audit, Clock clock) {
        this.client = client;
        this.audit = audit;
        this.clock = clock;
    }

    /** The class with everybody who has a place in it, empty when this gym has no such class. */
    public Optional<ClassRoster> of(ClassId id) {
        UUID gym = CurrentGym.get().id().id();
        return client.sql(CLASS)
                .param("gym", gym)
                .param("class", id.id())
                .query((row, number) -> roster(row))
                .optional()
                .map(roster -> roster.with(rows(gym, id, roster)));
    }

    private List<RosterRow> rows(UUID gym, ClassId id, ClassRoster roster) {
        Set<UUID> seen = new HashSet<>();
        List<RosterRow> rows = client.sql(ROWS)
                .param("gym", gym)
                .param("class", id.id())
                .param("day", roster.startsAt().toLocalDate())
                .query((row, number) -> {
                    RosterRow read = row(row);
                    if (read.flag() != null || read.hasPain() != null) {
                        seen.add(row.getObject(read.isGuest() ? "claim_id" : "member_id", UUID.class));
                    }
                    return read;
                })
                .list();
        audit.recordSight("health flags", seen);
        return rows;
    }

    private ClassRoster roster(ResultSet row) throws SQLException {
        Instant now = clock.instant();
        Instant startsAt = row.getObject("starts_at", OffsetDateTime.class).toInstant();
        LocalDateTime onTheWall = LocalDateTime.ofInstant(startsAt, CurrentGym.zone());
        return new ClassRoster(
                new ClassId(row.getObject("id", UUID.class)),
                row.getString("name"),
                onTheWall,
                row.getInt("minutes"),
                row.getString("coach"),
                row.getInt("capacity"),
                row.getBoolean("is_cancelled"),
                !onTheWall.toLocalDate().isAfter(LocalDate.ofInstant(now, CurrentGym.zone())),
                !startsAt.isAfter(now),
                List.of());
    }

    private static RosterRow row(ResultSet row) throws SQLException {
        boolean isGuest = row.getObject("claim_id") != null;
        UUID member = row.getObject("member_id", UUID.class);
        return new RosterRow(
                new BookingId(row.getObject("id", UUID.class)),
                member == null ? null : new MemberId(member),
                row.getString("name"),
                isGuest,
                row.getString("state").equals(BookingState.ATTENDED.name()),
                isGuest || !row.getBoolean("came_before"),
                row.getString("race"),
                row.getObject("race_on", LocalDate.class),
                flag(row),
                row.getObject("runs_a_week", Integer.class),
                row.getObject("has_pain", Boolean.class));
    }

    private static @Nullable HealthFlag flag(ResultSet row) throws SQLException {
        String band = row.getString("band");
        return band == null
                ? null
                : new HealthFlag(row.getString("region"), band, row.getObject("until", LocalDate.class));
    }
}
