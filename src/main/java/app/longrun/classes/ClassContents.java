package app.longrun.classes;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.templates.ShownBoards;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done in a class, for everybody who may see the schedule, from the time on that its coach has set. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_SCHEDULE)
public class ClassContents {

    /** Before its time the text does not leave the database; what coaches note to each other never does. */
    private static final String CONTENT = """
            select case when c.publish_at > :now then c.publish_at end as shown_from,
                   case when c.publish_at > :now then '' else coalesce(v.body, '') end as body
            from gym.scheduled_class c
            left join gym.class_template_version v on v.gym_id = c.gym_id and v.template_id = c.template_id
              and v.number = coalesce(c.template_version, 1)
            where c.gym_id = :gym and c.id = :class and not c.is_cancelled""";

    private final JdbcClient client;
    private final ShownBoards boards;
    private final Clock clock;

    ClassContents(JdbcClient client, ShownBoards boards, Clock clock) {
        this.client = client;
        this.boards = boards;
        this.clock = clock;
    }

    /** The class as it was scheduled, in one statement; empty when it is not on here. */
    public Optional<ClassContent> of(ClassId id) {
        return client.sql(CONTENT)
                .param("gym", CurrentGym.get().id().id())
                .param("class", id.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> content(row))
                .optional();
    }

    private ClassContent content(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime from = row.getObject("shown_from", OffsetDateTime.class);
        return from == null
                ? new ClassContent(null, boards.of(row.getString("body")))
                : new ClassContent(from.atZoneSameInstant(CurrentGym.zone()).toLocalDateTime(), null);
    }
}
