package app.longrun.strength;

import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library's strength blocks, as coaches choose and preview them. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_BLOCKS)
public class Blocks {

    private static final String BLOCK = """
            select code, name, weeks, session_cycle, sessions_per_week_min, sessions_per_week_max, min_hours_between,
              minutes_min, minutes_max, goal, entry, progression_model, progression_rule, placement, exit_test,
              array(select condition from catalog.block_contraindication c where c.block_code = b.code) as contraindicated
            from catalog.block b""";

    private final JdbcClient client;
    private final Movements movements;

    Blocks(JdbcClient client, Movements movements) {
        this.client = client;
        this.movements = movements;
    }

    /** Every block, in the library's order. */
    public List<Block> all() {
        return client.sql(BLOCK + " order by position").query(Blocks::block).list();
    }

    /** The block with this code, empty when the library has none. */
    public Optional<Block> find(BlockCode code) {
        return client.sql(BLOCK + " where code = :code")
                .param("code", code.text())
                .query(Blocks::block)
                .optional();
    }

    /** The weeks of a block in order; none for an unknown code. */
    public List<BlockWeek> weeks(BlockCode code) {
        return client
                .sql(RowPrescription.LIBRARY_ROWS + " order by week, session, position")
                .param("code", code.text())
                .query((row, n) -> line(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::week, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Blocks::week)
                .toList();
    }

    private record Line(int week, boolean isDeload, String session, BlockExercise exercise) {}

    private Line line(ResultSet row) throws SQLException {
        MovementId movement = new MovementId(row.getString("movement_id"));
        return new Line(
                row.getInt("week"),
                row.getBoolean("is_deload"),
                row.getString("session"),
                new BlockExercise(
                        row.getString("position"), movements.byId(movement).orElseThrow(), RowPrescription.read(row)));
    }

    private static BlockWeek week(List<Line> lines) {
        List<BlockSession> sessions = lines.stream()
                .collect(Collectors.groupingBy(
                        Line::session, TreeMap::new, Collectors.mapping(Line::exercise, Collectors.toList())))
                .entrySet()
                .stream()
                .map(session -> new BlockSession(session.getKey(), session.getValue()))
                .toList();
        return new BlockWeek(lines.getFirst().week(), lines.getFirst().isDeload(), sessions);
    }

    private static Block block(ResultSet row, int number) throws SQLException {
        return new Block(
                new BlockCode(row.getString("code")),
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
