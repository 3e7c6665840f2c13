package app.longrun.trials;

import app.longrun.classes.ClassId;
import app.longrun.platform.EmailAddress;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads claims together with the classes they are for, and writes what only the visitor may know. */
@Component
class ClaimRecords {

    private static final int HEALTH_KEPT_DAYS = 30;

    private static final String CLAIMED_CLASS = """
            select c.id, c.name, c.email, c.next_race, c.race_on, c.runs_a_week, c.state, c.claimed_at,
                   s.id as class_id, s.name as class_name, s.starts_at, s.minutes, s.is_cancelled
            from gym.trial_claim c
            join gym.scheduled_class s on s.gym_id = c.gym_id and s.id = c.class_id
            where c.gym_id = :gym and\s""";

    private final JdbcClient client;
    private final Clock clock;

    ClaimRecords(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    Optional<ClaimedClass> find(ClaimId id) {
        return client.sql(CLAIMED_CLASS + "c.id = :id")
                .param("gym", gym())
                .param("id", id.id())
                .query((row, number) -> claimedClass(row))
                .optional();
    }

    /** The classes ahead that an address holds places in; keeps other claims of that address waiting. */
    List<ClassId> open(EmailAddress email) {
        client.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", gym() + " " + email.value())
                .query(rows -> {});
        return client.sql("""
                        select s.id from gym.trial_claim c
                        join gym.scheduled_class s on s.gym_id = c.gym_id and s.id = c.class_id
                        where c.gym_id = :gym and c.email = :email and c.state = 'CLAIMED'
                          and s.starts_at > :now and not s.is_cancelled""")
                .param("gym", gym())
                .param("email", email.value())
                .param("now", now())
                .query((row, number) -> new ClassId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Keeps the answer about pain on its own, until its day. */
    void keepHealth(ClaimId id, boolean hasPain) {
        client.sql("insert into gym.claim_health (gym_id, id, has_pain, consented_at, delete_after)"
                        + " values (:gym, :id, :pain, :now, :day)")
                .param("gym", gym())
                .param("id", id.id())
                .param("pain", hasPain)
                .param("now", now())
                .param("day", now().toLocalDate().plusDays(HEALTH_KEPT_DAYS))
                .update();
    }

    /** Deletes the answers about pain whose day has come, but not those of people who have joined. */
    int purgeHealth() {
        return client.sql(
                        "delete from gym.claim_health where gym_id = :gym and person_id is null and delete_after <= :day")
                .param("gym", gym())
                .param("day", now().toLocalDate())
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ClaimedClass claimedClass(ResultSet row) throws SQLException {
        return new ClaimedClass(
                new ClaimId(row.getObject("id", UUID.class)),
                new VisitorName(row.getString("name")),
                new EmailAddress(row.getString("email")),
                new NextRace(row.getString("next_race"), row.getObject("race_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("runs_a_week", Integer.class))
                        .map(RunsAWeek::new)
                        .orElse(null),
                ClaimState.valueOf(row.getString("state")),
                row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                new ClaimedClass.On(
                        new ClassId(row.getObject("class_id", UUID.class)),
                        row.getString("class_name"),
                        row.getObject("starts_at", OffsetDateTime.class).atZoneSameInstant(CurrentGym.zone()),
                        row.getInt("minutes"),
                        row.getBoolean("is_cancelled")));
    }
}
