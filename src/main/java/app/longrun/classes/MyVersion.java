package app.longrun.classes;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.pain.Band;
import app.longrun.tailoring.ClassBoard;
import app.longrun.tailoring.Comer;
import app.longrun.tailoring.Reason;
import app.longrun.tailoring.Tailoring;
import app.longrun.tailoring.Version;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own version of a class they have a place in, from the time on that its coach shows what is done. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.FOLLOW_PLAN)
public class MyVersion {

    private static final String MINE = """
            select c.name, c.starts_at, c.minutes, coalesce(v.body, '') as body, flag.region, flag.band,
                   exists (select 1 from gym.booking e
                           join gym.scheduled_class p on p.gym_id = e.gym_id and p.id = e.class_id
                           where e.gym_id = b.gym_id and e.member_id = b.member_id and e.state = 'ATTENDED'
                             and p.starts_at < c.starts_at) as came_before
            from gym.scheduled_class c
            join gym.booking b on b.gym_id = c.gym_id and b.class_id = c.id and b.member_id = :self and b.state <> 'CANCELLED'
            left join gym.class_template_version v on v.gym_id = c.gym_id and v.template_id = c.template_id
              and v.number = coalesce(c.template_version, 1)
            left join lateral (
                select f.region, f.band from gym.health_flag f
                where f.gym_id = b.gym_id and f.member_id = b.member_id
                  and (f.until is null or f.until >= (c.starts_at at time zone :zone)::date)
                order by array_position(array['TOO_HIGH', 'ACCEPTABLE', 'SAFE'], f.band), f.created_at desc
                limit 1) flag on true
            where c.gym_id = :gym and c.id = :class and not c.is_cancelled and (c.publish_at is null or c.publish_at <= :now)""";

    private final JdbcClient client;
    private final Tailoring tailoring;
    private final Clock clock;

    MyVersion(JdbcClient client, Tailoring tailoring, Clock clock) {
        this.client = client;
        this.tailoring = tailoring;
        this.clock = clock;
    }

    private record Mine(ClassBoard board, Comer self) {}

    /** In five statements; empty without a place, or before the class is shown. */
    public Optional<Version> of(ClassId id) {
        MemberId self = Caller.current().self();
        return client.sql(MINE)
                .param("gym", CurrentGym.get().id().id())
                .param("class", id.id())
                .param("self", self.id())
                .param("zone", CurrentGym.zone().getId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> mine(row, self))
                .optional()
                .map(mine -> tailoring.of(mine.board(), List.of(mine.self())).get(self));
    }

    private static Mine mine(ResultSet row, MemberId self) throws SQLException {
        return new Mine(
                new ClassBoard(
                        row.getString("name"),
                        row.getObject("starts_at", OffsetDateTime.class)
                                .atZoneSameInstant(CurrentGym.zone())
                                .toLocalDateTime(),
                        row.getInt("minutes"),
                        row.getString("body")),
                new Comer(self, !row.getBoolean("came_before"), sore(row)));
    }

    private static Reason.@Nullable Sore sore(ResultSet row) throws SQLException {
        @Nullable String band = row.getString("band");
        return band == null ? null : new Reason.Sore(row.getString("region"), Band.valueOf(band));
    }
}
