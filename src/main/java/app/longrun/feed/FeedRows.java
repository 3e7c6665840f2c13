package app.longrun.feed;

import app.longrun.identity.MemberId;
import app.longrun.platform.Secret;
import app.longrun.tenancy.CurrentGym;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses, one a member; of each only what its secret hashes to. */
@Component
class FeedRows {

    private final JdbcClient client;

    FeedRows(JdbcClient client) {
        this.client = client;
    }

    Optional<FeedStatus> of(MemberId member) {
        return client.sql("select made_at, last_read_on from gym.calendar_feed where gym_id = ? and id = ?")
                .params(gym(), member.id())
                .query((row, number) -> new FeedStatus(
                        row.getObject("made_at", OffsetDateTime.class)
                                .atZoneSameInstant(CurrentGym.zone())
                                .toLocalDate(),
                        row.getObject("last_read_on", LocalDate.class)))
                .optional();
    }

    /** The one before opens nothing any more. */
    void replace(MemberId member, Secret secret, Instant now) {
        client.sql("""
                        insert into gym.calendar_feed (gym_id, id, token_hash, made_at) values (:gym, :member, :hash, :now)
                        on conflict (gym_id, id) do update
                        set token_hash = excluded.token_hash, made_at = excluded.made_at, last_read_on = null""")
                .param("gym", gym())
                .param("member", member.id())
                .param("hash", secret.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(MemberId member) {
        client.sql("delete from gym.calendar_feed where gym_id = ? and id = ?")
                .params(gym(), member.id())
                .update();
    }

    /** Whose plan the secret opens, as long as they belong to the gym. */
    Optional<MemberId> holder(Secret secret) {
        return client.sql("""
                        select f.id from gym.calendar_feed f join gym.member m on m.gym_id = f.gym_id and m.id = f.id
                        where f.gym_id = ? and f.token_hash = ? and m.left_on is null""")
                .params(gym(), secret.hash())
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Once a day is enough to know that it is still read. */
    void noteRead(MemberId member, LocalDate today) {
        client.sql("update gym.calendar_feed set last_read_on = :today"
                        + " where gym_id = :gym and id = :member and last_read_on is distinct from :today")
                .param("gym", gym())
                .param("member", member.id())
                .param("today", today)
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
