package app.longrun.clearance;

import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps clearances. */
@Component
class ClearanceRows {

    private final JdbcClient client;
    private final Clock clock;

    ClearanceRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The newest first. */
    List<Clearance> of(MemberId member) {
        return client.sql("select cleared_on, expires_on, cleared_by, revoked_on from gym.clearance where gym_id = ?"
                        + " and member_id = ? order by expires_on desc, created_at desc")
                .params(gym(), member.id())
                .query((row, number) -> new Clearance(
                        row.getObject("cleared_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        row.getString("cleared_by"),
                        row.getObject("revoked_on", LocalDate.class)))
                .list();
    }

    /** Whether there was a member with consent to store it for. */
    boolean keep(MemberId member, Clearance clearance, MemberId coach) {
        return client.sql("""
                        insert into gym.clearance (gym_id, id, member_id, person_id, cleared_on, expires_on, cleared_by, noted_by, created_at)
                        select m.gym_id, :id, m.id, m.person_id, :on, :until, :by, :coach, :now from gym.member m
                        where m.gym_id = :gym and m.id = :member and exists (
                          select from gym.consent c where c.gym_id = m.gym_id and c.member_id = m.id and c.purpose = 'HEALTH'
                            and c.revoked_at is null)""")
                        .param("gym", gym())
                        .param("id", Ids.next())
                        .param("member", member.id())
                        .param("on", clearance.on())
                        .param("until", clearance.until())
                        .param("by", clearance.by())
                        .param("coach", coach.id())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    int revokeAll(MemberId member, LocalDate today) {
        return client.sql(
                        "update gym.clearance set revoked_on = ? where gym_id = ? and member_id = ? and revoked_on is null"
                                + " and expires_on >= ?")
                .params(today, gym(), member.id(), today)
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
