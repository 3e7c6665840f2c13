package app.longrun.calendar;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shadows that lie in the bound gym, and the sessions of it that cast some elsewhere. */
@Component
class ShadowRows {

    private static final String COLUMNS =
            "t.kind, t.on_date, t.at_time, t.minutes, t.leg_load, t.is_quality, t.contacts, t.distance_m";

    private static final String INSERT = """
            insert into gym.shadow (gym_id, id, member_id, kind, on_date, at_time, minutes, leg_load, is_quality, contacts,
              distance_m, is_done)
            select :gym, gen_random_uuid(), :member, s.kind, s.on_date, s.at_time, s.minutes, s.leg_load, s.is_quality,
              s.contacts, s.distance_m, s.is_done
            from unnest(:kinds, :days::date[], :times::time[], :minutes, :legs, :quality::boolean[], :contacts, :metres,
              :done::boolean[]) as s (kind, on_date, at_time, minutes, leg_load, is_quality, contacts, distance_m, is_done)""";

    private final JdbcClient client;

    ShadowRows(JdbcClient client) {
        this.client = client;
    }

    /** What {@code member} planned or did in the bound gym from {@code from} on, as far as they see it {@code today}. */
    List<Shadow> castBy(MemberId member, LocalDate from, LocalDate today) {
        return client.sql("select " + COLUMNS.replace("t.", "s.")
                        + ", s.state = 'DONE' as is_done from gym.planned_session s"
                        + " where s.gym_id = :gym and s.member_id = :member and s.on_date >= :from"
                        + " and s.state in ('PLANNED', 'DONE') and " + Shown.TO_ITS_MEMBER)
                .param("today", today)
                .param("gym", gym())
                .param("member", member.id())
                .param("from", from)
                .query((row, number) -> shadow(row))
                .list();
    }

    /** The shadows of {@code member} by day and time, both days included. */
    List<Shadow> between(MemberId member, LocalDate from, LocalDate to) {
        return client.sql("select " + COLUMNS + ", t.is_done from gym.shadow t where t.gym_id = :gym"
                        + " and t.member_id = :member and t.on_date between :from and :to"
                        + " order by t.on_date, t.at_time nulls last, t.kind, t.minutes")
                .param("gym", gym())
                .param("member", member.id())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> shadow(row))
                .list();
    }

    /** Lets nobody else write the shadows of {@code member} until the transaction ends; false where there is no such member. */
    boolean lock(MemberId member) {
        return client.sql("select 1 from gym.member where gym_id = ? and id = ? for no key update")
                .params(gym(), member.id())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Map<UUID, Shadow> of(MemberId member) {
        Map<UUID, Shadow> stored = new LinkedHashMap<>();
        client.sql("select t.id, " + COLUMNS + ", t.is_done from gym.shadow t where t.gym_id = ? and t.member_id = ?")
                .params(gym(), member.id())
                .query(row -> {
                    stored.put(row.getObject("id", UUID.class), shadow(row));
                });
        return stored;
    }

    void delete(Collection<UUID> ids) {
        client.sql("delete from gym.shadow where gym_id = :gym and id = any(:ids)")
                .param("gym", gym())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void insert(MemberId member, List<Shadow> shadows) {
        client.sql(INSERT)
                .param("gym", gym())
                .param("member", member.id())
                .param("kinds", texts(shadows, Shadow::kind))
                .param("days", texts(shadows, Shadow::on))
                .param("times", texts(shadows, Shadow::at))
                .param("minutes", numbers(shadows, Shadow::minutes))
                .param("legs", numbers(shadows, Shadow::legLoad))
                .param("quality", texts(shadows, Shadow::isQuality))
                .param("contacts", numbers(shadows, Shadow::contacts))
                .param("metres", numbers(shadows, Shadow::distanceMetres))
                .param("done", texts(shadows, Shadow::isDone))
                .update();
    }

    private static @Nullable String[] texts(List<Shadow> shadows, Function<Shadow, @Nullable Object> part) {
        return shadows.stream()
                .map(part)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }

    private static @Nullable Integer[] numbers(List<Shadow> shadows, Function<Shadow, @Nullable Integer> part) {
        return shadows.stream().map(part).toArray(Integer[]::new);
    }

    private static Shadow shadow(ResultSet row) throws SQLException {
        return new Shadow(
                SessionKind.valueOf(row.getString("kind")),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getInt("minutes"),
                row.getInt("leg_load"),
                row.getBoolean("is_quality"),
                row.getObject("contacts", Integer.class),
                row.getObject("distance_m", Integer.class),
                row.getBoolean("is_done"));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
