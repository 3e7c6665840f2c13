package app.longrun.legload;

import app.longrun.tenancy.CurrentGym;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the numbers in which a gym differs from the defaults. */
@Component
class NumberRows {

    private final JdbcClient client;

    NumberRows(JdbcClient client) {
        this.client = client;
    }

    GuardNumbers read() {
        Map<GuardNumber, Integer> changed = new EnumMap<>(GuardNumber.class);
        client.sql("select name, value from gym.guard_number where gym_id = ?")
                .param(gym())
                .query(row -> {
                    changed.put(GuardNumber.valueOf(row.getString("name")), row.getInt("value"));
                });
        return new GuardNumbers(changed);
    }

    /** Makes the gym's numbers these and no others; of two who write at once the second one waits and has the last word. */
    void write(Map<GuardNumber, Integer> changed) {
        client.sql("delete from gym.guard_number where gym_id = :gym and not (name = any(:names))")
                .param("gym", gym())
                .param("names", names(changed))
                .update();
        client.sql("insert into gym.guard_number (gym_id, name, value)"
                        + " select :gym, n.name, n.value from unnest(:names, :values) as n (name, value)"
                        + " on conflict (gym_id, name) do update set value = excluded.value")
                .param("gym", gym())
                .param("names", names(changed))
                .param("values", changed.values().toArray(Integer[]::new))
                .update();
    }

    private static String[] names(Map<GuardNumber, Integer> changed) {
        return changed.keySet().stream().map(GuardNumber::name).toArray(String[]::new);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
