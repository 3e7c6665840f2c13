package app.longrun.legload;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has sessions of a block ahead. */
@Component
class OpenBlocks {

    private final JdbcClient client;

    OpenBlocks(JdbcClient client) {
        this.client = client;
    }

    /** Those of {@code members} who have, locked in one order, so that no two wait for each other. */
    List<MemberId> lock(Collection<MemberId> members, LocalDate from) {
        return client.sql("""
                        select m.id from gym.member m
                        where m.gym_id = :gym and m.id = any(:members) and exists (
                          select from gym.planned_session s where s.gym_id = m.gym_id and s.member_id = m.id
                            and s.kind = 'LIFTING' and s.state = 'PLANNED' and s.on_date >= :from)
                        order by m.id for no key update""")
                .param("gym", CurrentGym.get().id().id())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .param("from", from)
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
    }
}
