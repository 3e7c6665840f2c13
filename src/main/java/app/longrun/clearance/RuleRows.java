package app.longrun.clearance;

import app.longrun.tenancy.CurrentGym;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where the gym asks for a check. */
@Component
class RuleRows {

    private final JdbcClient client;

    RuleRows(JdbcClient client) {
        this.client = client;
    }

    AskedFor read() {
        return client.sql("select blocks_ask, classes_ask from gym.clearance_rule where gym_id = ?")
                .params(gym())
                .query((row, number) -> new AskedFor(row.getBoolean("blocks_ask"), row.getBoolean("classes_ask")))
                .optional()
                .orElse(AskedFor.NOTHING);
    }

    void write(AskedFor asked) {
        client.sql(
                        "insert into gym.clearance_rule (gym_id, blocks_ask, classes_ask) values (?, ?, ?)"
                                + " on conflict (gym_id) do update set blocks_ask = excluded.blocks_ask, classes_ask = excluded.classes_ask")
                .params(gym(), asked.blocks(), asked.classes())
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
