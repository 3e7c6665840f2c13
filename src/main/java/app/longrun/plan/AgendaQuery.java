package app.longrun.plan;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.Shown;
import app.longrun.classes.ClassOffer;
import app.longrun.classes.OfferRow;
import app.longrun.identity.MemberId;
import app.longrun.platform.WeightUnit;
import app.longrun.runners.Race;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a member's {@link Agenda} in one statement. */
@Component
class AgendaQuery {

    private static final String SESSIONS = "select 'SESSION' as row_kind, " + PlannedRow.COLUMNS
            + ", null::timestamptz as starts_at, null::text as coach, null::integer as capacity, null::integer as free,"
            + " null::integer as taken, null::integer as guests, null::boolean as is_mine,"
            + " null::timestamptz as shown_from, m.weight_unit as unit"
            + " from gym.member m left join gym.planned_session s on s.gym_id = m.gym_id and s.member_id = m.id and ";

    private static final String DAY = SESSIONS + Shown.TO_ITS_MEMBER + """
               and s.state <> 'CANCELLED' and (s.on_date = :today
                or s.on_date = :yesterday and s.kind = 'LIFTING' and s.state = 'PLANNED'
                or s.id = (
                  select r.id from gym.planned_session r
                  where r.gym_id = :gym and r.member_id = :self and r.kind = 'RACE' and r.state = 'PLANNED'
                    and r.on_date > :today
                  order by r.on_date limit 1))
            where m.gym_id = :gym and m.id = :self
            union all
            select 'CLASS', c.id, null, null, null, null, c.minutes, c.name, t.intent, null, null, null, null, null, null,
              null, t.is_quality, null, null, null, null, null, null, c.starts_at, h.display_name, c.capacity, c.free_places, count(b.id)::integer,
              count(b.claim_id)::integer, coalesce(bool_or(b.member_id = :self), false), c.publish_at, null
            from gym.scheduled_class c
            join gym.class_template t on t.gym_id = c.gym_id and t.id = c.template_id
            join gym.member h on h.gym_id = c.gym_id and h.id = c.coach_id
            left join gym.booking b on b.gym_id = c.gym_id and b.class_id = c.id and b.state <> 'CANCELLED'
            where c.gym_id = :gym and c.starts_at >= :dawn and c.starts_at < :midnight and not c.is_cancelled
            group by c.gym_id, c.id, t.gym_id, t.id, h.gym_id, h.id
            order by row_kind, on_date, at_time, starts_at, title""";

    private final JdbcClient client;
    private final Clock clock;

    AgendaQuery(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    Agenda of(MemberId self, LocalDate today) {
        ZoneId zone = CurrentGym.zone();
        List<WeightUnit> unit = new ArrayList<>();
        List<PlannedSession> sessions = new ArrayList<>();
        List<ClassOffer> classes = new ArrayList<>();
        List<Race> races = new ArrayList<>();
        client.sql(DAY)
                .param("gym", CurrentGym.get().id().id())
                .param("self", self.id())
                .param("today", today)
                .param("yesterday", today.minusDays(1))
                .param("dawn", startOf(today, zone))
                .param("midnight", startOf(today.plusDays(1), zone))
                .query(row -> {
                    if (row.getString("row_kind").equals("CLASS")) {
                        classes.add(OfferRow.read(row, clock.instant()));
                        return;
                    }
                    unit.add(unit(row));
                    if (row.getObject("id") != null) {
                        PlannedSession session = PlannedRow.read(row);
                        race(session, today).ifPresent(races::add);
                        if (!session.on().isAfter(today)) {
                            sessions.add(session);
                        }
                    }
                });
        return new Agenda(
                unit.isEmpty() ? CurrentGym.get().settings().unit() : unit.getFirst(),
                sessions,
                classes,
                races.isEmpty() ? null : races.getFirst());
    }

    /** The sessions of some days from {@code today} on, by day, and the lifting of the day before that is still open. */
    Agenda ahead(MemberId self, LocalDate today, int days) {
        List<WeightUnit> unit = new ArrayList<>();
        List<PlannedSession> sessions = new ArrayList<>();
        client.sql(SESSIONS + Shown.TO_ITS_MEMBER + """
                         and s.state <> 'CANCELLED' and (s.on_date between :today and :last
                          or s.on_date = :yesterday and s.kind = 'LIFTING' and s.state = 'PLANNED')
                        where m.gym_id = :gym and m.id = :self order by s.on_date, s.at_time, s.title""")
                .param("gym", CurrentGym.get().id().id())
                .param("self", self.id())
                .param("today", today)
                .param("last", today.plusDays(days - 1L))
                .param("yesterday", today.minusDays(1))
                .query(row -> {
                    unit.add(unit(row));
                    if (row.getObject("id") != null) {
                        sessions.add(PlannedRow.read(row));
                    }
                });
        return new Agenda(
                unit.isEmpty() ? CurrentGym.get().settings().unit() : unit.getFirst(), sessions, List.of(), null);
    }

    Optional<OwnSession> session(MemberId self, SessionId id, LocalDate today) {
        return client.sql(SESSIONS + Shown.TO_ITS_MEMBER
                        + " and s.id = :id and s.state <> 'CANCELLED' where m.gym_id = :gym and m.id = :self"
                        + " and s.id is not null")
                .param("gym", CurrentGym.get().id().id())
                .param("self", self.id())
                .param("id", id.id())
                .param("today", today)
                .query((row, number) -> new OwnSession(PlannedRow.read(row), unit(row)))
                .optional();
    }

    private static Optional<Race> race(PlannedSession session, LocalDate today) {
        RacePriority priority = session.legs().racePriority();
        return priority == null || session.on().isBefore(today)
                ? Optional.empty()
                : Optional.of(new Race(
                        session.id(),
                        session.title(),
                        session.on(),
                        Objects.requireNonNullElse(session.distanceMetres(), 0),
                        priority,
                        null));
    }

    private static WeightUnit unit(ResultSet row) throws SQLException {
        @Nullable String own = row.getString("unit");
        return own == null ? CurrentGym.get().settings().unit() : WeightUnit.valueOf(own);
    }

    private static OffsetDateTime startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }
}
