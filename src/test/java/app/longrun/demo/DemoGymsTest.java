package app.longrun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.identity.Registrar;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Ids;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DemoGymsTest {

    @Autowired
    private DemoGyms demo;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Registrar registrar;

    @Autowired
    private SystemDoor door;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void anInterruptedStartIsFinishedByTheNextAndTheOneAfterThatChangesNothing() {
        leaveHarbourHalfOpen();

        demo.finish();
        Map<String, Long> once = counts();
        demo.finish();

        assertThat(counts()).isEqualTo(once);
        assertThat(once)
                .containsEntry("harbour member", 27L)
                .containsEntry("fjord member", 27L)
                .containsEntry("harbour class_template", 8L)
                .containsEntry("fjord block", 8L);
        assertThat(once.getOrDefault("harbour set_log", 0L) + once.getOrDefault("fjord set_log", 0L))
                .isBetween(10_000L, 45_000L);
        assertThat(once.get("harbour booking")).isGreaterThan(500L);
    }

    @Test
    void aDatabaseWithGymsOfItsOwnIsLeftAlone() {
        gyms.open();
        List<Gym> before = door.gyms();

        demo.open();

        assertThat(door.gyms()).isEqualTo(before);
    }

    @Test
    void theTwoGymsShareNothingButOnePerson() {
        demo.finish();

        Set<String> harbour = addresses("harbour");
        harbour.retainAll(addresses("fjord"));

        assertThat(harbour).containsExactly(Cast.OF_BOTH.value());
    }

    private Set<String> addresses(String slug) {
        Gym gym = door.gyms().stream()
                .filter(found -> found.slug().word().equals(slug))
                .findFirst()
                .orElseThrow();
        return door.within(
                SystemActor.DEMO,
                gym.id(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> new HashSet<>(client.sql("select email from gym.member")
                                .query(String.class)
                                .list())));
    }

    /** A gym, and one account without a membership. */
    private void leaveHarbourHalfOpen() {
        if (door.gyms().stream().anyMatch(gym -> gym.slug().equals(DemoGym.HARBOUR.slug()))) {
            return;
        }
        Gym gym = DemoGym.HARBOUR.gym(new GymId(Ids.next()));
        registrar.open(gym);
        Person owner = Cast.of(DemoGym.HARBOUR, LocalDate.EPOCH, new Dice(0)).getFirst();
        registrar.register(owner.email(), owner.name(), "{noop}unused");
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (Gym gym : door.gyms()) {
            for (String table : new String[] {
                "member",
                "class_template",
                "block",
                "scheduled_class",
                "booking",
                "planned_session",
                "session_log",
                "set_log"
            }) {
                counts.put(gym.slug() + " " + table, count(gym, table));
            }
        }
        return counts;
    }

    private long count(Gym gym, String table) {
        return door.within(
                SystemActor.DEMO,
                gym.id(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> client.sql("select count(*) from gym." + table)
                                .query(Long.class)
                                .single()));
    }
}
