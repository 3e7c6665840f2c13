package app.longrun.strength;

import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of a block, wherever it comes from, in one statement. */
@Component
class BlockRows {

    private static final String OWN_ROWS = """
            select r.week, r.is_deload, r.session, r.position, r.movement_id, r.sets, r.amount, r.unit, r.per_side, r.intensity,
              r.value, r.basis, r.rest_s, r.tempo, r.cell
            from gym.block_row r
            where r.gym_id = :gym and r.movement_id is not null and r.is_understood and r.cell <> ''
              and r.block_id = %s order by week, session, position""";

    private static final String NEWEST =
            "(select b.id from gym.block b where b.gym_id = :gym and b.family = :family order by b.number desc limit 1)";

    private final JdbcClient client;
    private final Movements movements;

    BlockRows(JdbcClient client, Movements movements) {
        this.client = client;
        this.movements = movements;
    }

    private record Line(int week, boolean isDeload, String session, BlockExercise exercise) {}

    List<BlockWeek> weeks(BlockKey key) {
        JdbcClient.StatementSpec rows = switch (key) {
            case BlockCode code ->
                client.sql(RowPrescription.LIBRARY_ROWS + " order by week, session, position")
                        .param("code", code.text());
            case BlockFamily family ->
                client.sql(OWN_ROWS.formatted(NEWEST))
                        .param("gym", CurrentGym.get().id().id())
                        .param("family", family.id());
        };
        return weeks(rows);
    }

    /** The weeks of one version of a block of the gym's own. */
    List<BlockWeek> weeks(UUID version) {
        return weeks(client.sql(OWN_ROWS.formatted(":version"))
                .param("gym", CurrentGym.get().id().id())
                .param("version", version));
    }

    private List<BlockWeek> weeks(JdbcClient.StatementSpec rows) {
        return rows.query((row, n) -> line(row)).list().stream()
                .collect(Collectors.groupingBy(Line::week, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(BlockRows::week)
                .toList();
    }

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
}
