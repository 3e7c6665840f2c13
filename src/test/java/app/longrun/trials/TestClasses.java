package app.longrun.trials;

import app.longrun.TestGyms.Someone;
import app.longrun.classes.ClassId;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts classes with free places on the schedule, past ones too, and looks at rows as the database keeps them. */
@TestComponent
public class TestClasses {

    private final SystemDoor door;
    private final PlatformTransactionManager transactions;
    private final JdbcClient client;

    TestClasses(SystemDoor door, PlatformTransactionManager transactions, JdbcClient client) {
        this.door = door;
        this.transactions = transactions;
        this.client = client;
    }

    /** Puts a class on the schedule, at any time. */
    public ClassId put(Someone coach, String name, Instant startsAt, int capacity, int freePlaces) {
        UUID template = Ids.next();
        ClassId id = new ClassId(Ids.next());
        within(coach, SystemActor.DEMO, rows -> {
            rows.sql(
                            "insert into gym.class_template (gym_id, id, name, minutes, intent, score_type, is_quality, version, created_at)"
                                    + " values (:gym, :id, :name, 60, 'Long easy work', 'completion', false, 0, now())")
                    .param("gym", coach.gym().id().id())
                    .param("id", template)
                    .param("name", name + " " + template)
                    .update();
            return rows.sql(
                            "insert into gym.scheduled_class (gym_id, id, template_id, coach_id, starts_at, minutes, name,"
                                    + " capacity, free_places, version) values (:gym, :id, :template, :coach, :start, 60, :name, :capacity, :free, 0)")
                    .param("gym", coach.gym().id().id())
                    .param("id", id.id())
                    .param("template", template)
                    .param("coach", coach.member().id())
                    .param("start", startsAt.atOffset(ZoneOffset.UTC))
                    .param("name", name)
                    .param("capacity", capacity)
                    .param("free", freePlaces)
                    .update();
        });
        return id;
    }

    /** How many rows {@code sql} finds or changes, seen as {@code actor} in the gym. */
    int count(Someone coach, SystemActor actor, String sql) {
        return within(coach, actor, rows -> rows.sql(sql).query(Integer.class).single());
    }

    /** The words of one column. */
    List<String> words(Someone coach, SystemActor actor, String sql) {
        return within(coach, actor, rows -> rows.sql(sql).query(String.class).list());
    }

    int change(Someone coach, SystemActor actor, String sql) {
        return within(coach, actor, rows -> rows.sql(sql).update());
    }

    private <T> T within(Someone coach, SystemActor actor, Function<JdbcClient, T> work) {
        return door.within(
                actor,
                coach.gym().id(),
                () -> java.util.Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> work.apply(client))));
    }
}
