package app.longrun.runners;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.PersonId;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's word that this gym may keep what they say about their health: given, asked for, taken back. */
@Service
@Transactional
@Needs(Permission.OWN_HISTORY)
public class HealthConsents {

    private static final List<String> HEALTH_TABLES = List.of(
            "gym.pain_report",
            "gym.pain_site",
            "gym.pain_change",
            "gym.pain_review",
            "gym.return_session",
            "gym.run_return",
            "gym.readiness_check",
            "gym.readiness",
            "gym.clearance",
            "gym.health_flag");

    private static final String ACTIVE =
            "gym_id = :gym and member_id = :member and purpose = 'HEALTH' and revoked_at is null";

    private final JdbcClient client;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HealthConsents(JdbcClient client, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.client = client;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's consent as it stands. */
    @Transactional(readOnly = true)
    public HealthConsent mine() {
        return client.sql("select given_at, text_version from gym.consent where " + ACTIVE)
                .param("gym", gym())
                .param("member", member())
                .query((row, number) -> new HealthConsent(
                        row.getObject("given_at", OffsetDateTime.class).atZoneSameInstant(CurrentGym.zone()),
                        row.getInt("text_version")))
                .optional()
                .orElse(HealthConsent.NONE);
    }

    /** Gives it, to the wording shown today; giving it again changes nothing. */
    public void give() {
        int stored = client.sql(
                        "insert into gym.consent (gym_id, id, member_id, person_id, purpose, text_version, given_at)"
                                + " values (:gym, :id, :member, :person, 'HEALTH', :text, :now) on conflict do nothing")
                .param("gym", gym())
                .param("id", Ids.next())
                .param("member", member())
                .param("person", person())
                .param("text", HealthConsent.CURRENT_TEXT)
                .param("now", now())
                .update();
        if (stored > 0) {
            audit.record("gave", "health consent", member(), "");
        }
    }

    /** Takes it back; from then on nothing is stored, and no coach sees what was. */
    public void revoke(StoredHealth stored) {
        int revoked = client.sql("update gym.consent set revoked_at = greatest(:now, given_at) where " + ACTIVE)
                .param("gym", gym())
                .param("member", member())
                .param("now", now())
                .update();
        events.publishEvent(new HealthConsentRevoked(Caller.current().self()));
        HEALTH_TABLES.forEach(table -> forget(table, stored));
        if (revoked > 0) {
            audit.record("took back", "health consent", member(), "");
        }
    }

    /** Makes sure the caller's word stands, for whoever stores what they say; throws {@link Refusal} when it does not. */
    @Transactional(readOnly = true)
    public void require() {
        if (!mine().isGiven()) {
            throw new Refusal("runners.consent.missing");
        }
    }

    private void forget(String table, StoredHealth stored) {
        String change =
                stored == StoredHealth.DELETED ? "delete from " + table : "update " + table + " set shared = false";
        client.sql(change + " where gym_id = :gym and member_id = :member")
                .param("gym", gym())
                .param("member", member())
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }

    private static UUID member() {
        return Caller.current().self().id();
    }

    private static UUID person() {
        PersonId person = Objects.requireNonNull(Caller.current().person(), "A member is a person");
        return person.id();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
