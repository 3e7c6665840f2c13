package app.longrun.classes;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.Gym;
import app.longrun.trials.TestClasses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The last place, wanted by several at the same moment on connections of their own. */
@WebTest
class LastPlaceTest {

    private static final int RUNNERS = 8;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private TestClasses classes;

    @Autowired
    private Places places;

    @RepeatedTest(3)
    void goesToExactlyOneOfThoseWhoAskAtOnce() {
        Gym gym = gyms.open();
        Someone coach = gyms.join(gym, "Ana Coach", Role.COACH);
        ClassId last = classes.put(coach, "Hills", Instant.now().plus(Duration.ofDays(2)), 1, 0);
        CyclicBarrier start = new CyclicBarrier(RUNNERS);

        List<CompletableFuture<String>> answers = IntStream.range(0, RUNNERS)
                .mapToObj(number -> gyms.join(gym, "Runner " + number, Role.MEMBER))
                .map(runner -> CompletableFuture.supplyAsync(
                        () -> gyms.as(runner, () -> {
                            start.await();
                            return book(last);
                        }),
                        task -> new Thread(task).start()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce("booked")
                .filteredOn("classes.full"::equals)
                .hasSize(RUNNERS - 1);
    }

    private String book(ClassId last) {
        try {
            places.book(last);
            return "booked";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
