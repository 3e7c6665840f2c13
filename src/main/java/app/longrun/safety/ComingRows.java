package app.longrun.safety;

import app.longrun.calendar.BlockSlot;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what lifting somebody has planned for the next four weeks. */
@Component
class ComingRows {

    private final JdbcClient client;

    ComingRows(JdbcClient client) {
        this.client = client;
    }

    /** By day; each session of a block once. */
    Map<BlockSlot, LocalDate> from(MemberId member, LocalDate today) {
        Map<BlockSlot, LocalDate> coming = new LinkedHashMap<>();
        client.sql("select assignment_id, block_week, block_session, on_date from gym.planned_session where gym_id = ?"
                        + " and member_id = ? and kind = 'LIFTING' and state = 'PLANNED' and on_date between ? and ?"
                        + " order by on_date, at_time")
                .params(CurrentGym.get().id().id(), member.id(), today, today.plusWeeks(4))
                .query(row -> {
                    coming.putIfAbsent(
                            new BlockSlot(
                                    row.getObject("assignment_id", UUID.class),
                                    row.getInt("block_week"),
                                    row.getString("block_session")),
                            row.getObject("on_date", LocalDate.class));
                });
        return coming;
    }
}
