package app.longrun.strength;

import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is followed: the gym's own blocks, and its copies of library blocks, made when a block is first assigned: the library may change, what was assigned does not. */
@Component
public class GymBlocks {

    private final JdbcClient client;
    private final Clock clock;

    GymBlocks(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The version of a block to follow: the newest of the gym's own, or its copy of a library block, made now if there is none. */
    public GymBlock toFollow(BlockKey key) {
        return switch (key) {
            case BlockCode code -> copyOf(code);
            case BlockFamily family -> newest(family);
        };
    }

    /** Marks the version as followed, from when on it does not change, and makes sure that nothing in it is unfinished. */
    private GymBlock newest(BlockFamily family) {
        Newest newest = client.sql("""
                        with newest as (
                          update gym.block b set followed_at = coalesce(b.followed_at, :now)
                          where b.gym_id = :gym and b.family = :family and b.archived_at is null and b.number =
                            (select max(n.number) from gym.block n where n.gym_id = :gym and n.family = :family)
                          returning b.id, b.number, b.weeks)
                        select n.id, n.number, n.weeks, count(distinct r.week) as written,
                          count(*) filter (where r.line is not null
                            and (r.movement_id is null or not r.is_understood or r.cell = '')) as unfinished
                        from newest n left join gym.block_row r on r.gym_id = :gym and r.block_id = n.id
                        group by n.id, n.number, n.weeks""")
                .param("gym", gym())
                .param("family", family.id())
                .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .query(Newest.class)
                .optional()
                .orElseThrow(() -> new Refusal("strength.refused.block", family.text()));
        if (newest.unfinished() > 0) {
            throw new Refusal("strength.refused.unfinished", newest.unfinished());
        }
        if (newest.written() < newest.weeks()) {
            throw new Refusal("strength.refused.empty.weeks", newest.weeks() - newest.written());
        }
        return new GymBlock(newest.id(), newest.number());
    }

    private record Newest(UUID id, int number, int weeks, int written, int unfinished) {}

    private GymBlock copyOf(BlockCode code) {
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
                          unit, per_side, intensity, value, basis, rest_s, tempo, cell)
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
