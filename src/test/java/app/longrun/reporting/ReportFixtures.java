package app.longrun.reporting;

import app.longrun.TestGyms.Someone;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Ids;
import app.longrun.tenancy.Gym;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what happened in a gym, row by row, on that gym's clocks. */
@TestComponent
public class ReportFixtures {

    private final SystemDoor door;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    ReportFixtures(SystemDoor door, JdbcClient client, PlatformTransactionManager transactions) {
        this.door = door;
        this.client = client;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs {@code work} inside {@code gym}, in one transaction. */
    public <T> T inside(Gym gym, Supplier<T> work) {
        return door.within(SystemActor.DEMO, gym.id(), () -> transaction.execute(status -> work.get()));
    }

    /** A class of {@code coach} that begins at a time on the gym's clocks. */
    public UUID classAt(Someone coach, String name, LocalDateTime start) {
        Gym gym = coach.gym();
        UUID template = Ids.next();
        UUID id = Ids.next();
        return inside(gym, () -> {
            client.sql(
                            "insert into gym.class_template (gym_id, id, name, minutes, intent, score_type, is_quality, version,"
                                    + " created_at) values (?, ?, ?, 60, '', 'NONE', false, 0, now())")
                    .params(gym.id().id(), template, name + " " + template)
                    .update();
            client.sql("insert into gym.scheduled_class (gym_id, id, template_id, coach_id, starts_at, minutes, name,"
                            + " capacity, free_places, version) values (?, ?, ?, ?, ?, 60, ?, 20, 5, 0)")
                    .params(gym.id().id(), id, template, coach.member().id(), moment(gym, start), name)
                    .update();
            return id;
        });
    }

    public UUID place(UUID inClass, Someone member, String state) {
        return place(member.gym(), inClass, member.member().id(), null, null, state);
    }

    public UUID guestPlace(Gym gym, UUID inClass, UUID claim, String name, String state) {
        return place(gym, inClass, null, claim, name, state);
    }

    private UUID place(
            Gym gym, UUID inClass, @Nullable UUID member, @Nullable UUID claim, @Nullable String guest, String state) {
        UUID id = Ids.next();
        return inside(gym, () -> {
            client.sql(
                            "insert into gym.booking (gym_id, id, class_id, member_id, claim_id, guest_name, state, booked_at,"
                                    + " version) values (:gym, :id, :class, :member, :claim, :guest, :state, now(), 0)")
                    .param("gym", gym.id().id())
                    .param("id", id)
                    .param("class", inClass)
                    .param("member", member, Types.OTHER)
                    .param("claim", claim, Types.OTHER)
                    .param("guest", guest, Types.VARCHAR)
                    .param("state", state)
                    .update();
            return id;
        });
    }

    public void planned(Someone member, LocalDate on, String title, String state) {
        inside(
                member.gym(),
                () -> client.sql(
                                "insert into gym.planned_session (gym_id, id, member_id, kind, on_date, minutes, title,"
                                        + " state, run_kind, version) values (?, ?, ?, 'RUN', ?, 40, ?, ?, 'EASY', 0)")
                        .params(
                                member.gym().id().id(),
                                Ids.next(),
                                member.member().id(),
                                on,
                                title,
                                state)
                        .update());
    }

    public void logged(Someone member, LocalDate on, boolean isFinished) {
        inside(
                member.gym(),
                () -> client.sql(
                                "insert into gym.session_log (gym_id, id, member_id, person_id, kind, on_date, started_at,"
                                        + " finished_at, minutes, version) values (?, ?, ?, ?, 'RUN', ?, now(), "
                                        + (isFinished ? "now()" : "null") + ", 30, 0)")
                        .params(
                                member.gym().id().id(),
                                Ids.next(),
                                member.member().id(),
                                member.person().id(),
                                on)
                        .update());
    }

    public UUID claimed(Gym gym, UUID forClass, String name, LocalDateTime at, String state) {
        UUID id = Ids.next();
        return inside(gym, () -> {
            client.sql("insert into gym.trial_claim (gym_id, id, class_id, name, email, state, claimed_at,"
                            + " version) values (?, ?, ?, ?, ?, ?, ?, 0)")
                    .params(gym.id().id(), id, forClass, name, id + "@example.org", state, moment(gym, at))
                    .update();
            return id;
        });
    }

    private static OffsetDateTime moment(Gym gym, LocalDateTime local) {
        return local.atZone(gym.settings().zone()).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
