package app.longrun.safety;

import app.longrun.exercises.MovementId;
import app.longrun.identity.MemberId;
import app.longrun.pain.Action;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what rules did by themselves: from when, and until when. */
@Component
class ChangeRows {

    private static final String CHANGES =
            "select region, side, kind, movement_from, movement_to, action, sessions, first_day, began_at, ended_at"
                    + " from gym.pain_change where gym_id = ? and member_id = ?";

    private final JdbcClient client;
    private final Clock clock;

    ChangeRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    List<PainChange> standing(MemberId member) {
        return client.sql(CHANGES + " and ended_at is null order by began_at, id")
                .params(gym(), member.id())
                .query((row, number) -> change(row))
                .list();
    }

    /** The newest first, those that ended too. */
    List<PainChange> lately(MemberId member, LocalDate since) {
        return client.sql(
                        CHANGES + " and (ended_at is null or began_at >= ?) order by began_at desc, id desc limit 100")
                .params(
                        gym(),
                        member.id(),
                        since.atStartOfDay(CurrentGym.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> change(row))
                .list();
    }

    void begin(MemberId member, UUID person, Easing easing, @Nullable Action action, int sessions, LocalDate from) {
        client.sql(
                        "insert into gym.pain_change (gym_id, id, member_id, person_id, region, side, kind, movement_from,"
                                + " movement_to, action, sessions, first_day, began_at) values"
                                + " (:gym, :id, :member, :person, :region, :side, :kind, :from, :to, :action, :sessions, :day, :now)")
                .param("gym", gym())
                .param("id", Ids.next())
                .param("member", member.id())
                .param("person", person)
                .param("region", easing.site().region().word())
                .param("side", easing.site().sideWord())
                .param("kind", easing.kind().name())
                .param("from", word(easing.from()))
                .param("to", word(easing.to()))
                .param("action", action == null ? null : action.name(), Types.VARCHAR)
                .param("sessions", sessions)
                .param("day", from)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(MemberId member, Easing easing) {
        client.sql(
                        "update gym.pain_change set ended_at = ? where gym_id = ? and member_id = ? and region = ? and side = ?"
                                + " and kind = ? and movement_from = ? and movement_to = ? and ended_at is null")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        gym(),
                        member.id(),
                        easing.site().region().word(),
                        easing.site().sideWord(),
                        easing.kind().name(),
                        word(easing.from()),
                        word(easing.to()))
                .update();
    }

    void endAll(MemberId member) {
        client.sql("update gym.pain_change set ended_at = ? where gym_id = ? and member_id = ? and ended_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), gym(), member.id())
                .update();
    }

    private static PainChange change(ResultSet row) throws SQLException {
        String action = row.getString("action");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new PainChange(
                new Easing(
                        BodySite.of(row.getString("region"), row.getString("side")),
                        EaseKind.valueOf(row.getString("kind")),
                        movement(row.getString("movement_from")),
                        movement(row.getString("movement_to"))),
                action == null ? null : Action.valueOf(action),
                row.getInt("sessions"),
                row.getObject("first_day", LocalDate.class),
                onTheWall(row.getObject("began_at", OffsetDateTime.class)),
                ended == null ? null : onTheWall(ended));
    }

    private static LocalDateTime onTheWall(OffsetDateTime at) {
        return LocalDateTime.ofInstant(at.toInstant(), CurrentGym.zone());
    }

    private static @Nullable MovementId movement(String word) {
        return word.isEmpty() ? null : new MovementId(word);
    }

    private static String word(@Nullable MovementId movement) {
        return movement == null ? "" : movement.value();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
