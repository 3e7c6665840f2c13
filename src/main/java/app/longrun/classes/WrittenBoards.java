package app.longrun.classes;

import app.longrun.tenancy.CurrentGym;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is done in a class as its coach wrote it, published or not. */
@Component
class WrittenBoards {

    private static final String BODY = """
            select coalesce(v.body, '') from gym.scheduled_class c
            left join gym.class_template_version v on v.gym_id = c.gym_id and v.template_id = c.template_id
              and v.number = coalesce(c.template_version, 1)
            where c.gym_id = :gym and c.id = :class""";

    private final JdbcClient client;

    WrittenBoards(JdbcClient client) {
        this.client = client;
    }

    /** The whiteboard of the version it was scheduled with; empty where nobody wrote one. */
    String of(ClassId id) {
        return client.sql(BODY)
                .param("gym", CurrentGym.get().id().id())
                .param("class", id.id())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
