package app.longrun.strength;

import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gym's copies of library blocks, made when a block is first assigned: the library may change, what was assigned does not. */
@Component
class GymBlocks {

    private final JdbcClient client;
    private final Clock clock;

    GymBlocks(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The newest copy of a library block that exists, made now if there is none. */
    GymBlock copyOf(BlockCode code) {
        return newest(code).orElseGet(() -> {
            UUID id = Ids.next();
            if (copyBlock(code, id) == 1) {
                copyRows(code, id);
            }
            // Whoever was quicker has made it in between.
            return newest(code).orElseThrow();
        });
    }

    private Optional<GymBlock> newest(BlockCode code) {
        return client.sql("select id, number from gym.block where gym_id = :gym and library_code = :code"
                        + " order by number desc limit 1")
                .param("gym", gym())
                .param("code", code.text())
                .query(GymBlock.class)
                .optional();
    }

    private int copyBlock(BlockCode code, UUID id) {
        return client.sql("""
                        insert into gym.block (gym_id, id, library_code, number, name, weeks, session_cycle, minutes, goal, entry,
                          exit_test, progression, min_hours_between, created_at, version)
                        select :gym, :id, code, 1, name, weeks, session_cycle, minutes_max, goal, entry,
                          exit_test, progression_rule, min_hours_between, :now, 0
                        from catalog.block where code = :code
                        on conflict (gym_id, library_code, number) do nothing""")
                .param("gym", gym())
                .param("id", id)
                .param("code", code.text())
                .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    private void copyRows(BlockCode code, UUID id) {
        client.sql("""
                        insert into gym.block_row (gym_id, id, block_id, week, is_deload, session, position, movement_id, sets, amount,
                          unit, per_side, intensity, value, basis, rest_s, tempo)
                        select :gym, gen_random_uuid(), :id, r.* from (%s) r""".formatted(RowPrescription.LIBRARY_ROWS))
                .param("gym", gym())
                .param("id", id)
                .param("code", code.text())
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
