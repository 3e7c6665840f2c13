package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A block that begins under an open flag is eased from its first day. */
@Component
class NewBlocks {

    private static final String SORE = """
            select distinct member_id, person_id from gym.pain_site where gym_id = :gym and member_id = any(:members) and shared
              and (is_open or is_paused or steps_down > 0)""";

    private final JdbcClient client;
    private final ChangeKeeper changes;

    NewBlocks(JdbcClient client, ChangeKeeper changes) {
        this.client = client;
        this.changes = changes;
    }

    @EventListener
    void on(PlanChanged event) {
        if (event.change() == PlanChange.ASSIGNED) {
            sore(event).forEach(sore -> changes.settle(sore.member(), sore.person()));
        }
    }

    private List<SoreMember> sore(PlanChanged event) {
        return client.sql(SORE)
                .param("gym", CurrentGym.get().id().id())
                .param("members", event.members().stream().map(MemberId::id).toArray(UUID[]::new))
                .query((row, number) -> new SoreMember(
                        new MemberId(row.getObject("member_id", UUID.class)), row.getObject("person_id", UUID.class)))
                .list();
    }
}
