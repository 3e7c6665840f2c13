package app.longrun.templates;

import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the templates at hand, in one statement. */
@Component
class TemplateQuery {

    private static final String CARDS = """
            select t.id, t.library_code, t.name, t.intent, t.minutes, t.is_quality, 0 as position, t.folder, t.tags,
                   t.used_at, t.archived_at,
                   (select coalesce(sum(s.minutes * s.rpe), 0) from gym.class_segment s
                    where s.gym_id = t.gym_id and s.template_id = t.id) as load,
                   array(select distinct l.movement_id from gym.class_line l
                         join gym.class_segment s on s.gym_id = l.gym_id and s.id = l.segment_id
                         where s.gym_id = t.gym_id and s.template_id = t.id) as movements
            from gym.class_template t where t.gym_id = :gym
            union all
            select null, l.code, l.name, l.intent, l.total_min, l.quality_day, l.position, '', '', null, null,
                   (select coalesce(sum(s.minutes * s.rpe), 0) from catalog.class_segment s where s.class_code = l.code),
                   array(select distinct coalesce(n.movement_id, n.activity_id) from catalog.class_line n
                         where n.class_code = l.code)
            from catalog.class_template l
            order by position, name""";

    private static final String AUTHOR = """
            select m.display_name from gym.class_template_version v
            join gym.member m on m.gym_id = v.gym_id and m.id = v.author_id
            where v.gym_id = :gym and v.template_id = :template and v.number = :number""";

    private final JdbcClient client;
    private final TemplateWords words;

    TemplateQuery(JdbcClient client, TemplateWords words) {
        this.client = client;
        this.words = words;
    }

    TemplateShelf read() {
        LineItems items = words.items();
        List<TemplateCard> own = new ArrayList<>();
        List<TemplateCard> library = new ArrayList<>();
        client.sql(CARDS).param("gym", gym()).query((ResultSet row) -> {
            TemplateCard card = card(row, items);
            (card.id() == null ? library : own).add(card);
        });
        return new TemplateShelf(own, library);
    }

    /** Who saved a version, by the name they have now; empty where nobody is known. */
    String author(TemplateId template, int number) {
        return client.sql(AUTHOR)
                .param("gym", gym())
                .param("template", template.id())
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }

    private static TemplateCard card(ResultSet row, LineItems items) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new TemplateCard(
                id == null ? null : new TemplateId(id),
                row.getString("library_code"),
                row.getString("name"),
                row.getString("intent"),
                row.getInt("minutes"),
                row.getInt("load"),
                row.getBoolean("is_quality"),
                Filing.typed(row.getString("folder"), row.getString("tags")),
                used == null ? null : used.atZoneSameInstant(CurrentGym.zone()).toLocalDate(),
                row.getObject("archived_at") != null,
                names((String[]) row.getArray("movements").getArray(), items));
    }

    private static Set<String> names(String[] movements, LineItems items) {
        return Arrays.stream(movements)
                .flatMap(id -> items.find(id).stream())
                .flatMap(item -> Stream.concat(Stream.of(item.name()), item.aliases().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
