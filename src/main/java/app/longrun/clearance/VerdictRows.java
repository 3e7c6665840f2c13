package app.longrun.clearance;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how ready members are, in one statement however many. */
@Component
class VerdictRows {

    private static final String ROWS = """
            select m.id, r.weight, r.answered_on, (
                select max(c.expires_on) from gym.clearance c where c.gym_id = m.gym_id and c.member_id = m.id and c.shared
                  and c.cleared_on <= :today and c.expires_on >= :today and c.revoked_on is null) as cleared_until
            from gym.member m left join gym.readiness r on r.gym_id = m.gym_id and r.member_id = m.id and r.shared
            where m.gym_id = :gym and m.id = any(:members)""";

    private final JdbcClient client;

    VerdictRows(JdbcClient client) {
        this.client = client;
    }

    Map<MemberId, Verdict> of(Collection<MemberId> members, LocalDate today) {
        Map<MemberId, Verdict> all = new LinkedHashMap<>();
        client.sql(ROWS)
                .param("today", today)
                .param("gym", CurrentGym.get().id().id())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .query(row -> {
                    String weight = row.getString("weight");
                    all.put(
                            new MemberId(row.getObject("id", UUID.class)),
                            new Verdict(
                                    weight == null ? null : Weight.valueOf(weight),
                                    row.getObject("answered_on", LocalDate.class),
                                    row.getObject("cleared_until", LocalDate.class)));
                });
        return all;
    }
}
