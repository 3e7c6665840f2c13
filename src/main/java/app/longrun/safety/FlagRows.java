package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.pain.Band;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the flag that coaches see on their lists, without a side or a figure. */
@Component
class FlagRows {

    private final JdbcClient client;
    private final Clock clock;

    FlagRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Makes the flag of a region what its worst site is; none is no flag. */
    void keep(MemberId member, UUID person, String region) {
        client.sql("delete from gym.health_flag where gym_id = ? and member_id = ? and region = ?")
                .params(gym(), member.id(), region)
                .update();
        client.sql("""
                        insert into gym.health_flag (gym_id, id, member_id, person_id, region, band, created_at)
                        select s.gym_id, :id, s.member_id, :person, s.region,
                          case when bool_or(s.is_paused) then :high else :open end, :now
                        from gym.pain_site s
                        where s.gym_id = :gym and s.member_id = :member and s.region = :region and (s.is_open or s.is_paused)
                        group by s.gym_id, s.member_id, s.region""")
                .param("id", Ids.next())
                .param("person", person)
                .param("high", Band.TOO_HIGH.name())
                .param("open", Band.ACCEPTABLE.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("gym", gym())
                .param("member", member.id())
                .param("region", region)
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
