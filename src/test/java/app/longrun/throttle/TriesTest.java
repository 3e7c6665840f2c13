package app.longrun.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.identity.AccountsDatabase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted, by many at once on a pool of one connection. */
@DatabaseTest
class TriesTest {

    @Autowired
    private Tries tries;

    @Autowired
    private AccountsDatabase accounts;

    private final TrySource somebody = source();

    @Test
    void ofManyAtOnceNoMoreAreLookedAtThanOfManyInARow() throws Exception {
        List<Lane> lanes = together(60, () -> tries.count(somebody).lane());

        assertThat(lanes).filteredOn(Lane.OPEN::equals).hasSize(Count.PAIR.most());
        assertThat(lanes).doesNotContain(Lane.SHUT);
    }

    @Test
    void whatWasNotLookedAtIsGivenBackAndNeverMoreThanWasCounted() throws Exception {
        together(4, () -> tries.count(somebody));
        together(9, () -> {
            tries.giveBack(somebody);
            return true;
        });

        assertThat(together(60, () -> tries.count(somebody).lane()))
                .filteredOn(Lane.OPEN::equals)
                .hasSize(Count.PAIR.most());
    }

    @Test
    void aRightProofCountsForNothing() {
        for (int i = 0; i < 40; i++) {
            assertThat(tries.count(somebody).lane()).isEqualTo(Lane.OPEN);
            tries.succeeded(somebody);
        }
    }

    @Test
    void whatIsGivenBackLateOpensNoWindow() {
        TrySource other = source();

        tries.giveBack(other);

        assertThat(tries.look(other)).extracting(Standing::lane).isEqualTo(Lane.OPEN);
        assertThat(counted()).isNotNegative();
    }

    @Test
    void whoIsToldToWaitIsToldForHowLong() {
        for (int i = 0; i < Count.PAIR.most(); i++) {
            tries.count(somebody);
        }

        assertThat(tries.look(somebody).waitFor().toSeconds())
                .isBetween(1L, Count.PAIR.window().toSeconds());
    }

    @Test
    void aKnownDeviceIsNotDisturbedByWhoAttacksTheAccount() throws Exception {
        TrySource device = new TrySource(somebody.account(), somebody.network(), "known", false);
        together(60, () -> tries.count(somebody));

        assertThat(tries.look(somebody).lane()).isEqualTo(Lane.NARROW);
        assertThat(tries.count(device).lane()).isEqualTo(Lane.OPEN);
    }

    private int counted() {
        return accounts.client()
                .sql("select coalesce(min(tries), 0) from accounts.sign_in_try")
                .query(Integer.class)
                .single();
    }

    private static TrySource source() {
        return new TrySource(
                UUID.randomUUID() + "@example.org", UUID.randomUUID().toString(), null, true);
    }

    private static <T> List<T> together(int many, Callable<T> work) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> all =
                    threads.invokeAll(Stream.generate(() -> work).limit(many).toList());
            return all.stream().map(TriesTest::result).toList();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
