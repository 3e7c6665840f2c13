package app.longrun.identity;

import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who did what in the bound gym, in the transaction that does it. */
@Component
public class AuditTrail {

    private final JdbcClient client;
    private final Clock clock;

    AuditTrail(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Records a trusted act of the current caller.
     *
     * @param action a past-tense word such as {@code assigned}
     * @param subject the kind of thing, such as {@code block}
     * @param detail a line an owner understands, without health data
     */
    public void record(String action, String subject, @Nullable UUID subjectId, String detail) {
        Caller caller = Caller.current();
        PersonId person = caller.person();
        client.sql("insert into audit.entry (gym_id, id, at, person_id, actor, action, subject, subject_id, detail)"
                        + " values (:gym, :id, :at, :person, :actor, :action, :subject, :subjectId, :detail)")
                .param("gym", CurrentGym.get().id().id())
                .param("id", Ids.next())
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("person", person == null ? null : person.id(), Types.OTHER)
                .param("actor", caller.name())
                .param("action", action)
                .param("subject", subject)
                .param("subjectId", subjectId, Types.OTHER)
                .param("detail", detail)
                .update();
    }
}
