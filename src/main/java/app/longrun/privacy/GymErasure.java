package app.longrun.privacy;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.PersonId;
import app.longrun.identity.PersonLeft;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person out of one gym: what they said goes, what they did stays as somebody's. */
@Service
@Transactional
@Needs(Permission.ERASE_PERSON)
public class GymErasure {

    private final PersonalTables tables;
    private final AuditTrail audit;
    private final JdbcClient client;
    private final ApplicationEventPublisher events;

    GymErasure(PersonalTables tables, AuditTrail audit, JdbcClient client, ApplicationEventPublisher events) {
        this.tables = tables;
        this.audit = audit;
        this.client = client;
        this.events = events;
    }

    /** Erases {@code person}, known here as {@code member}, all of it or nothing; does nothing where there is no such member. */
    public void erase(MemberId member, PersonId person) {
        UUID gym = CurrentGym.get().id().id();
        Optional<String> email = client.sql("select email from gym.member where gym_id = ? and id = ? for update")
                .params(gym, member.id())
                .query(String.class)
                .optional();
        if (email.isEmpty()) {
            return;
        }
        // First, while their rows still say what they held.
        events.publishEvent(new PersonLeft(new GymId(gym), member, person));
        Rows rows = new Rows(
                client,
                Map.of(
                        "gym",
                        gym,
                        "member",
                        member.id(),
                        "person",
                        person.id(),
                        "email",
                        email.get(),
                        "stranger",
                        UUID.randomUUID()));
        tables.ofGyms().forEach(rows::erase);
        audit.record("erased", "member", member.id(), "");
    }
}
