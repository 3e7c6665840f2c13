package app.longrun.classes;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on with its places, in one statement however many classes there are. */
@Component
class OfferQuery {

    private static final String OFFERS = """
            select c.id, c.name as title, t.intent as purpose, c.starts_at, c.minutes, m.display_name as coach, c.capacity,
                   c.free_places as free, c.publish_at as shown_from, t.is_quality, count(b.id) as taken, count(b.claim_id) as guests,
                   coalesce(bool_or(b.member_id = :self), false) as is_mine
            from gym.scheduled_class c
            join gym.class_template t on t.gym_id = c.gym_id and t.id = c.template_id
            join gym.member m on m.gym_id = c.gym_id and m.id = c.coach_id
            left join gym.booking b on b.gym_id = c.gym_id and b.class_id = c.id and b.state <> 'CANCELLED'
            where c.gym_id = :gym and c.starts_at >= :from and c.starts_at < :to and not c.is_cancelled
            group by c.gym_id, c.id, t.gym_id, t.id, m.gym_id, m.id
            order by c.starts_at, c.name""";

    private final JdbcClient client;
    private final Clock clock;

    OfferQuery(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    List<ClassOffer> between(Instant from, Instant before) {
        UUID self =
                Optional.ofNullable(Caller.current().member()).map(MemberId::id).orElse(null);
        return client.sql(OFFERS)
                .param("gym", CurrentGym.get().id().id())
                .param("self", self, Types.OTHER)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> OfferRow.read(row, clock.instant()))
                .list();
    }
}
