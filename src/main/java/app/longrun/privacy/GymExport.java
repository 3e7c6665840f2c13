package app.longrun.privacy;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.PersonId;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one gym keeps about the caller, written into their file. */
@Service
@Transactional
@Needs(Permission.OWN_HISTORY)
public class GymExport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final PersonalTables tables;
    private final AuditTrail audit;
    private final JdbcClient client;
    private final Clock clock;

    GymExport(PersonalTables tables, AuditTrail audit, JdbcClient client, Clock clock) {
        this.tables = tables;
        this.audit = audit;
        this.client = client;
        this.clock = clock;
    }

    /** Adds the bound gym's folder. */
    public void addTo(ExportFile file) {
        Gym gym = CurrentGym.get();
        MemberId member = Caller.current().self();
        PersonId person = Objects.requireNonNull(Caller.current().person(), "A member is a person");
        audit.record("exported", "own data", member.id(), "");
        ZoneId zone = CurrentGym.zone();
        String stamp = "%s, times in %s, as of %s"
                .formatted(gym.name(), zone, MINUTE.format(ZonedDateTime.now(clock.withZone(zone))));
        file.add(gym.slug().word(), stamp, tables.ofGyms(), rows(gym, member, person), zone);
    }

    private Rows rows(Gym gym, MemberId member, PersonId person) {
        String email = client.sql("select email from gym.member where gym_id = ? and id = ?")
                .params(gym.id().id(), member.id())
                .query(String.class)
                .single();
        return new Rows(
                client, Map.of("gym", gym.id().id(), "member", member.id(), "person", person.id(), "email", email));
    }
}
