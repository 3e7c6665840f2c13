package app.longrun.exercises;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a gym has beside the shared library, in two statements. */
@Component
class GymShelfQuery {

    private final JdbcClient client;

    GymShelfQuery(JdbcClient client) {
        this.client = client;
    }

    GymShelf read(UUID gym) {
        List<Movement> own = client.sql("select * from gym.movement where gym_id = :gym order by lower(name), id")
                .param("gym", gym)
                .query((row, number) -> movement(row))
                .list();
        Map<MovementId, Adaptation> adaptations = client
                .sql("select * from gym.movement_override where gym_id = :gym")
                .param("gym", gym)
                .query((row, number) -> Map.entry(new MovementId(row.getString("movement_id")), adaptation(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new GymShelf(own, adaptations);
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                new MovementId(row.getString("movement_id")),
                row.getString("name"),
                Family.of(row.getString("family")),
                row.getString("primary_muscles"),
                row.getString("equipment"),
                row.getBoolean("is_unilateral"),
                words(row.getArray("load_modes")).stream().map(LoadMode::of).collect(Collectors.toSet()),
                row.getInt("contacts_per_rep"),
                neighbour(row.getString("regress_id")),
                neighbour(row.getString("progress_id")),
                null,
                null,
                InjuryCodes.read(words(row.getArray("injuries"))),
                LegLoad.of(row.getInt("leg_load")),
                words(row.getArray("aliases")),
                row.getString("purpose"),
                Evidence.UNGRADED,
                new Upkeep(Origin.OWN, !row.getBoolean("is_archived"), row.getBoolean("is_checked"), media(row)));
    }

    private static Adaptation adaptation(ResultSet row) throws SQLException {
        Integer legLoad = row.getObject("leg_load", Integer.class);
        Array injuries = row.getArray("injuries");
        return new Adaptation(
                row.getString("name"),
                legLoad == null ? null : LegLoad.of(legLoad),
                injuries == null ? null : InjuryCodes.read(words(injuries)),
                row.getString("purpose"),
                media(row),
                words(row.getArray("aliases")),
                row.getBoolean("is_hidden"));
    }

    private static @Nullable MediaLink media(ResultSet row) throws SQLException {
        String address = row.getString("media");
        return address == null ? null : MediaLink.parse(address).orElse(null);
    }

    private static @Nullable MovementId neighbour(@Nullable String id) {
        return id == null ? null : new MovementId(id);
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
