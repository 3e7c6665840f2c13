package app.longrun.templates;

import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the templates at hand, in one statement. */
@Component
class TemplateQuery {

    private static final String CARDS = """
            select t.id, t.library_code, t.name, t.intent, t.minutes, t.is_quality, 0 as position,
                   (select coalesce(sum(s.minutes * s.rpe), 0) from gym.class_segment s
                    where s.gym_id = t.gym_id and s.template_id = t.id) as load
            from gym.class_template t where t.gym_id = :gym
            union all
            select null, l.code, l.name, l.intent, l.total_min, l.quality_day, l.position,
                   (select coalesce(sum(s.minutes * s.rpe), 0) from catalog.class_segment s where s.class_code = l.code)
            from catalog.class_template l
            order by position, name""";

    private final JdbcClient client;

    TemplateQuery(JdbcClient client) {
        this.client = client;
    }

    TemplateShelf read() {
        List<TemplateCard> own = new ArrayList<>();
        List<TemplateCard> library = new ArrayList<>();
        client.sql(CARDS).param("gym", CurrentGym.get().id().id()).query((ResultSet row) -> {
            TemplateCard card = card(row);
            (card.id() == null ? library : own).add(card);
        });
        return new TemplateShelf(own, library);
    }

    private static TemplateCard card(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new TemplateCard(
                id == null ? null : new TemplateId(id),
                row.getString("library_code"),
                row.getString("name"),
                row.getString("intent"),
                row.getInt("minutes"),
                row.getInt("load"),
                row.getBoolean("is_quality"));
    }
}
