package app.longrun.assigning;

import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Blocks that end early for an order, and go on when it is taken back. */
@Component
class OtherBlockRows {

    private final JdbcClient client;

    OtherBlockRows(JdbcClient client) {
        this.client = client;
    }

    /** Ends each assignment on the eve of a day; one that has not begun by then is taken back. */
    void endEarly(OrderId order, Map<UUID, LocalDate> from) {
        List<Map.Entry<UUID, LocalDate>> ends = List.copyOf(from.entrySet());
        client.sql("""
                        update gym.assignment a set ended_by = :order, full_end = a.ends_on, version = a.version + 1,
                          ends_on = greatest(a.starts_on, e.from_day::date - 1),
                          state = case when a.starts_on < e.from_day::date then a.state else 'UNDONE' end
                        from unnest(:ids, :from) as e (id, from_day)
                        where a.gym_id = :gym and a.id = e.id and a.state = 'ACTIVE'""")
                .param("gym", gym())
                .param("order", order.id())
                .param("ids", ends.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "from",
                        ends.stream().map(end -> end.getValue().toString()).toArray(String[]::new))
                .update();
    }

    /** Lets the assignments that {@code order} ended go on, except where somebody has another block in these days by now. */
    List<UUID> goOn(OrderId order) {
        return client.sql("""
                        update gym.assignment a set state = 'ACTIVE', ends_on = a.full_end, full_end = null, ended_by = null,
                          version = a.version + 1
                        where a.gym_id = :gym and a.ended_by = :order and not exists (
                          select from gym.assignment o
                          where o.gym_id = a.gym_id and o.member_id = a.member_id and o.id <> a.id and o.state = 'ACTIVE'
                            and o.starts_on <= a.full_end and o.ends_on >= a.starts_on)
                        returning a.id""")
                .param("gym", gym())
                .param("order", order.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
