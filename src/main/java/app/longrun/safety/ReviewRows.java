package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what coaches said about sites. */
@Component
class ReviewRows {

    private final JdbcClient client;
    private final Clock clock;

    ReviewRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    void keep(MemberId member, UUID person, BodySite site, ReviewKind kind, String words, MemberId coach) {
        client.sql("insert into gym.pain_review (gym_id, id, member_id, person_id, region, side, kind, words, coach_id,"
                        + " said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        gym(),
                        Ids.next(),
                        member.id(),
                        person,
                        site.region().word(),
                        site.sideWord(),
                        kind.name(),
                        words,
                        coach.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<CoachWord> of(MemberId member) {
        return client.sql("select r.region, r.side, r.kind, r.words, r.said_at, c.display_name from gym.pain_review r"
                        + " join gym.member c on c.gym_id = r.gym_id and c.id = r.coach_id"
                        + " where r.gym_id = ? and r.member_id = ? order by r.said_at desc limit 50")
                .params(gym(), member.id())
                .query((row, number) -> word(row))
                .list();
    }

    private static CoachWord word(ResultSet row) throws SQLException {
        return new CoachWord(
                BodySite.of(row.getString("region"), row.getString("side")),
                ReviewKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("display_name"),
                LocalDateTime.ofInstant(
                        row.getObject("said_at", OffsetDateTime.class).toInstant(), CurrentGym.zone()));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
