package app.longrun.assigning;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What members share with their coaches about their health, read in one statement; one more writes down who saw whose. The
 * database lets nothing through that is not shared.
 */
@Component
class SharedHealth {

    private static final String ROWS = """
            select m.id, r.weight = 'NONE' as is_clear, exists (
                select from gym.clearance k where k.gym_id = m.gym_id and k.member_id = m.id and k.revoked_on is null
                  and k.cleared_on <= :today and k.expires_on >= :today) as is_cleared,
              flag.region, flag.band
            from gym.member m
            left join gym.readiness r on r.gym_id = m.gym_id and r.member_id = m.id
            left join lateral (
                select f.region, f.band from gym.health_flag f
                where f.gym_id = m.gym_id and f.member_id = m.id and (f.until is null or f.until >= :today)
                  and f.band <> 'SAFE'
                order by array_position(array['TOO_HIGH', 'ACCEPTABLE'], f.band), f.created_at desc limit 1) flag on true
            where m.gym_id = :gym and m.id = any(:members)""";

    private final JdbcClient client;
    private final AuditTrail audit;

    SharedHealth(JdbcClient client, AuditTrail audit) {
        this.client = client;
        this.audit = audit;
    }

    Map<MemberId, List<Concern>> of(Collection<MemberId> members, LocalDate today) {
        Map<MemberId, List<Concern>> found = new LinkedHashMap<>();
        Set<UUID> seen = new LinkedHashSet<>();
        client.sql(ROWS)
                .param("gym", CurrentGym.get().id().id())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .param("today", today)
                .query(row -> {
                    MemberId member = new MemberId(row.getObject("id", UUID.class));
                    Boolean isClear = row.getObject("is_clear", Boolean.class);
                    Readiness readiness = readiness(isClear, row.getBoolean("is_cleared"));
                    List<Concern> concerns = new ArrayList<>();
                    if (readiness != Readiness.CLEAR) {
                        concerns.add(new Concern.Ready(readiness));
                    }
                    String region = row.getString("region");
                    if (region != null) {
                        concerns.add(new Concern.Pain(region, row.getString("band")));
                    }
                    if (readiness != Readiness.UNKNOWN || region != null) {
                        seen.add(member.id());
                    }
                    found.put(member, concerns);
                });
        audit.recordSight("health before a block", seen);
        return found;
    }

    private static Readiness readiness(@Nullable Boolean isClear, boolean isCleared) {
        if (isClear != null && isClear) {
            return Readiness.CLEAR;
        }
        if (isCleared) {
            return Readiness.CLEARED;
        }
        return isClear == null ? Readiness.UNKNOWN : Readiness.NOT_CLEAR;
    }
}
