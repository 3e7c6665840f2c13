package app.longrun.demo;

import app.longrun.calendar.LegFacts;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Prescription;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateCard;
import app.longrun.tenancy.CurrentGym;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Copies the whole library into the bound gym, with what the gym makes of it, and reads back what the story needs. */
@Component
class ProgrammeCopy {

    private static final ClassPathResource SCRIPT = new ClassPathResource("demo/blocks.sql");

    private final ClassTemplates classes;
    private final HouseMovements movements;
    private final HouseFloor floor;
    private final JdbcClient client;
    private final JdbcTemplate template;

    ProgrammeCopy(
            ClassTemplates classes,
            HouseMovements movements,
            HouseFloor floor,
            JdbcClient client,
            JdbcTemplate template) {
        this.classes = classes;
        this.movements = movements;
        this.floor = floor;
        this.client = client;
        this.template = template;
    }

    Programme copy() {
        template.execute((Connection connection) -> {
            ScriptUtils.executeSqlScript(connection, SCRIPT);
            return 0;
        });
        movements.describe();
        floor.count();
        return new Programme(templates(), blocks());
    }

    private Map<String, Template> templates() {
        classes.shelf().library().stream().map(TemplateCard::libraryCode).forEach(this::copyClass);
        return client
                .sql("""
                        select t.library_code, t.id, t.name, t.minutes, t.intent, t.is_quality, t.leg_load,
                          t.is_heavy_lower, t.contacts,
                          (select max(s.rpe) from gym.class_segment s
                            where s.gym_id = t.gym_id and s.template_id = t.id) as rpe
                        from gym.class_template t where t.gym_id = ?""")
                .param(gym())
                .query((row, number) -> new Template(
                        row.getString("library_code"),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("minutes"),
                        row.getString("intent"),
                        row.getInt("rpe"),
                        LegFacts.gymClass(
                                row.getInt("leg_load"),
                                row.getBoolean("is_quality"),
                                row.getBoolean("is_heavy_lower"),
                                row.getObject("contacts", Integer.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Template::code, Function.identity()));
    }

    private void copyClass(@Nullable String code) {
        if (code != null) {
            classes.copyFromLibrary(code);
        }
    }

    private Map<String, Block> blocks() {
        Map<String, List<Line>> lines = client
                .sql("select r.block_code, r.week, r.session, r.position, r.movement_id, r.raw, r.basis, m.leg_load"
                        + " from catalog.block_row r join catalog.movement m on m.id = r.movement_id"
                        + " order by r.block_code, r.week, r.session, r.position")
                .query((row, number) -> Map.entry(row.getString("block_code"), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return client
                .sql(
                        "select library_code, id, name, weeks, session_cycle, minutes, goal from gym.block where gym_id = ?")
                .param(gym())
                .query((row, number) -> new Block(
                        row.getString("library_code"),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("weeks"),
                        Arrays.asList((String[]) row.getArray("session_cycle").getArray()),
                        row.getInt("minutes"),
                        row.getString("goal"),
                        lines.getOrDefault(row.getString("library_code"), List.of())))
                .list()
                .stream()
                .collect(Collectors.toMap(Block::code, Function.identity()));
    }

    private static Line line(ResultSet row) throws SQLException {
        Prescription asked = Prescription.parse(row.getString("raw"));
        String basis = row.getString("basis");
        return new Line(
                row.getInt("week"),
                row.getString("session"),
                row.getString("position"),
                row.getString("movement_id"),
                basis == null ? asked : asked.withBasis(Basis.ofCode(basis)),
                row.getInt("leg_load"));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
