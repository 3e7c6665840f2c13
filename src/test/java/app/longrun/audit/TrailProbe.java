package app.longrun.audit;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.time.OffsetDateTime;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comes through the real door and does to the trail what no service does: chooses the moment, runs any statement. */
@Service
@TestComponent
@Transactional
@Needs(Permission.READ_LIBRARY)
public class TrailProbe {

    private final JdbcClient client;

    TrailProbe(JdbcClient client) {
        this.client = client;
    }

    /** Writes an entry of the caller as of {@code at}. */
    public int write(OffsetDateTime at, String action, String subject, String detail) {
        return client.sql("insert into audit.entry (gym_id, id, at, member_id, actor, action, subject, detail)"
                        + " values (?, ?, ?, ?, 'member', ?, ?, ?)")
                .params(
                        CurrentGym.get().id().id(),
                        Ids.next(),
                        at,
                        Caller.current().self().id(),
                        action,
                        subject,
                        detail)
                .update();
    }

    /** Runs a statement as the application's own database role. */
    public int run(String sql) {
        return client.sql(sql).update();
    }
}
