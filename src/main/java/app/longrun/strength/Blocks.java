package app.longrun.strength;

import app.longrun.exercises.InjuryCondition;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library's strength blocks and the gym's own, as coaches choose and preview them. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_BLOCKS)
public class Blocks {

    private static final String LIBRARY = """
            select code as key, name, weeks, session_cycle, sessions_per_week_min, sessions_per_week_max, min_hours_between,
              minutes_min, minutes_max, goal, entry, progression_model, progression_rule, placement, exit_test,
              array(select condition from catalog.block_contraindication c where c.block_code = b.code) as contraindicated
            from catalog.block b""";

    private static final String OWN = """
            select family as key, name, weeks, session_cycle, coalesce(sessions_min, cardinality(session_cycle))
                as sessions_per_week_min, coalesce(sessions_max, cardinality(session_cycle)) as sessions_per_week_max,
              min_hours_between, minutes as minutes_min, minutes as minutes_max, goal, entry, phase as progression_model,
              progression as progression_rule, description as placement, exit_test,
              array(select condition from catalog.block_contraindication c where c.block_code = b.origin) as contraindicated
            from gym.block b
            where gym_id = :gym and library_code is null and archived_at is null
              and number = (select max(n.number) from gym.block n where n.gym_id = :gym and n.family = b.family)""";

    private final JdbcClient client;
    private final BlockRows rows;

    Blocks(JdbcClient client, BlockRows rows) {
        this.client = client;
        this.rows = rows;
    }

    /** Every block of the library, in its order. */
    public List<Block> all() {
        return client.sql(LIBRARY + " order by position").query(Blocks::block).list();
    }

    /** Every block the gym writes itself, by name; put-away ones left out. */
    public List<Block> own() {
        return client.sql(OWN + " order by lower(name), family")
                .param("gym", CurrentGym.get().id().id())
                .query(Blocks::block)
                .list();
    }

    /** The block with this key, one of the gym's own in its newest version; empty when there is none. */
    public Optional<Block> find(BlockKey key) {
        return switch (key) {
            case BlockCode code ->
                client.sql(LIBRARY + " where code = :code")
                        .param("code", code.text())
                        .query(Blocks::block)
                        .optional();
            case BlockFamily family ->
                client.sql(OWN + " and family = :family")
                        .param("gym", CurrentGym.get().id().id())
                        .param("family", family.id())
                        .query(Blocks::block)
                        .optional();
        };
    }

    /** The weeks of a block in order, without what is not finished yet; none for an unknown key. */
    public List<BlockWeek> weeks(BlockKey key) {
        return rows.weeks(key);
    }

    /** The versions of a block of the gym's own that somebody follows, and its newest one, oldest first; a statement for each. */
    public List<BlockEdition> editions(BlockFamily family) {
        return client
                .sql("""
                        select b.id, b.number, b.weeks, b.session_cycle from gym.block b
                        where b.gym_id = :gym and b.family = :family and (
                          b.number = (select max(n.number) from gym.block n where n.gym_id = :gym and n.family = :family)
                          or exists (select from gym.assignment a
                            where a.gym_id = b.gym_id and a.block_id = b.id and a.state = 'ACTIVE'))
                        order by b.number""")
                .param("gym", CurrentGym.get().id().id())
                .param("family", family.id())
                .query((row, number) -> new BlockEdition(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getInt("weeks"),
                        words(row, "session_cycle"),
                        List.of()))
                .list()
                .stream()
                .map(head ->
                        new BlockEdition(head.id(), head.number(), head.weeks(), head.cycle(), rows.weeks(head.id())))
                .toList();
    }

    private static Block block(ResultSet row, int number) throws SQLException {
        return new Block(
                BlockKey.from(row.getString("key")).orElseThrow(),
                row.getString("name"),
                new BlockRhythm(
                        row.getInt("weeks"),
                        words(row, "session_cycle"),
                        row.getInt("sessions_per_week_min"),
                        row.getInt("sessions_per_week_max"),
                        row.getInt("min_hours_between")),
                row.getInt("minutes_min"),
                row.getInt("minutes_max"),
                row.getString("goal"),
                row.getString("entry"),
                row.getString("progression_model"),
                row.getString("progression_rule"),
                row.getString("placement"),
                row.getString("exit_test"),
                words(row, "contraindicated").stream()
                        .map(InjuryCondition::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(InjuryCondition.class))));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
