package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.longrun.identity.SystemDoor;
import app.longrun.identity.TestDoor;
import app.longrun.tenancy.Gym;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every table and every entity of the demo's first gym, tried from the second. */
@WebTest
class EntityWallTest {

    private static final int TABLES = 39;
    private static final int ENTITIES = 15;

    @Autowired
    private SystemDoor door;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient client;

    @Autowired
    private EntityManager entities;

    @Autowired
    private StatementCount statements;

    private Gym harbour;
    private Gym fjord;

    @BeforeEach
    void findTheDemoGyms() {
        harbour = gym("harbour");
        fjord = gym("fjord");
        goOnWithAnotherVersion(harbour);
        goOnWithAnotherVersion(fjord);
    }

    /** Nobody in the demo has changed a block while it was followed; here somebody has. */
    private void goOnWithAnotherVersion(Gym gym) {
        within(gym, () -> client.sql("""
                        insert into gym.followed_before (gym_id, assignment_id, to_week, block_id)
                        select gym_id, id, 1, block_id from gym.assignment order by id limit 1
                        on conflict do nothing""").update());
    }

    @Test
    void everyTableAndEntityIsCovered() {
        assertThat(tables()).hasSizeGreaterThanOrEqualTo(TABLES);
        assertThat(entities.getMetamodel().getEntities()).hasSizeGreaterThanOrEqualTo(ENTITIES);
    }

    @TestFactory
    Stream<DynamicTest> theOtherGymSeesNoRowOfATable() {
        return tables().stream()
                .map(table -> dynamicTest(table, () -> {
                    assertThat(seenFrom(harbour, table, harbour))
                            .as("the demo fills " + table)
                            .isPositive();
                    assertThat(seenFrom(fjord, table, harbour)).isZero();
                    assertThat(seenFrom(harbour, table, fjord)).isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> withoutAGymThereIsNoRow() {
        return tables().stream()
                .map(table -> dynamicTest(
                        table,
                        () -> assertThat(outside(() -> count(table, harbour))).isZero()));
    }

    @TestFactory
    Stream<DynamicTest> theOtherGymChangesAndDeletesNothing() {
        return tables().stream()
                .filter(table -> table.startsWith("gym."))
                .map(table -> dynamicTest(table, () -> {
                    UUID target = harbour.id().id();
                    assertThat(changed(
                                    fjord,
                                    () -> client.sql("update " + table + " set gym_id = gym_id where gym_id = ?")
                                            .param(target)
                                            .update()))
                            .isZero();
                    assertThat(changed(
                                    fjord,
                                    () -> client.sql("delete from " + table + " where gym_id = ?")
                                            .param(target)
                                            .update()))
                            .isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> noRowIsCarriedIntoTheOtherGym() {
        return tables().stream()
                .filter(table -> table.startsWith("gym."))
                .map(table -> dynamicTest(
                        table,
                        () -> assertThatThrownBy(() -> within(
                                        fjord,
                                        () -> client.sql("update " + table + " set gym_id = ?")
                                                .param(harbour.id().id())
                                                .update()))
                                .hasStackTraceContaining("row-level security")));
    }

    @TestFactory
    Stream<DynamicTest> theOtherGymFindsNoEntityById() {
        return entities.getMetamodel().getEntities().stream()
                .map(type -> dynamicTest(type.getName(), () -> {
                    List<Object> ids = within(harbour, () -> ids(type));
                    assertThat(ids).as("the demo fills " + type.getName()).isNotEmpty();
                    Object id = ids.getFirst();
                    assertThat(isFound(harbour, type, id)).isTrue();
                    assertThat(isFound(fjord, type, id)).isFalse();
                    List<Object> theirs = within(fjord, () -> ids(type));
                    assertThat(theirs).doesNotContain(id);
                }));
    }

    @TestFactory
    Stream<DynamicTest> hibernateAsksForTheGymByItself() {
        return entities.getMetamodel().getEntities().stream()
                .map(type -> dynamicTest(type.getName(), () -> {
                    List<String> asked = statements.of(() -> within(harbour, () -> ids(type)));
                    assertThat(asked).isNotEmpty().allMatch(sql -> sql.contains(".gym_id = ?"));
                }));
    }

    private List<Object> ids(EntityType<?> type) {
        return entities.createQuery("select e.id from " + type.getName() + " e", Object.class)
                .setMaxResults(50)
                .getResultList();
    }

    private long count(String table, Gym of) {
        return client.sql("select count(*) from " + table + " where gym_id = ?")
                .param(of.id().id())
                .query(Long.class)
                .single();
    }

    private List<String> tables() {
        return client.sql(
                        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname in ('gym', 'audit') and c.relkind = 'r' order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int changed(Gym from, Supplier<Integer> work) {
        return within(from, work);
    }

    private boolean isFound(Gym from, EntityType<?> type, Object id) {
        return within(from, () -> entities.find(type.getJavaType(), id) != null);
    }

    private long seenFrom(Gym from, String table, Gym of) {
        return within(from, () -> count(table, of));
    }

    private long outside(Supplier<Long> work) {
        Long result = new TransactionTemplate(transactions).execute(status -> work.get());
        return result == null ? 0 : result;
    }

    private <T> T within(Gym gym, Supplier<T> work) {
        return TestDoor.withAllHealth(gym, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private Gym gym(String slug) {
        return door.gyms().stream()
                .filter(gym -> gym.slug().word().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
