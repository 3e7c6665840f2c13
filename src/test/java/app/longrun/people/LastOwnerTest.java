package app.longrun.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.Gym;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Owners who put each other out at the same moment, each on a connection of their own. */
@WebTest
class LastOwnerTest {

    private static final int OWNERS = 4;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private People people;

    @Autowired
    private Leaving leaving;

    @RepeatedTest(3)
    void oneOwnerStaysWhoeverPutsOutWhom() {
        Gym gym = gyms.open();
        List<Someone> owners = IntStream.range(0, OWNERS)
                .mapToObj(number -> gyms.join(gym, "Owner " + number, Role.OWNER))
                .toList();
        CyclicBarrier start = new CyclicBarrier(OWNERS);

        List<String> answers = IntStream.range(0, OWNERS)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> gyms.as(owners.get(number), () -> {
                            start.await();
                            return demoteOrLeave(number, owners.get((number + 1) % OWNERS));
                        }),
                        task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        long left = owners.stream().filter(this::isOwner).count();
        assertThat(left).as(answers.toString()).isGreaterThanOrEqualTo(1);
    }

    @RepeatedTest(3)
    void ofAllOwnersWhoLeaveAtOnceExactlyOneStays() {
        Gym gym = gyms.open();
        List<Someone> owners = IntStream.range(0, OWNERS)
                .mapToObj(number -> gyms.join(gym, "Owner " + number, Role.OWNER))
                .toList();
        CyclicBarrier start = new CyclicBarrier(OWNERS);

        List<String> answers = owners.stream()
                .map(owner -> CompletableFuture.supplyAsync(
                        () -> gyms.as(owner, () -> {
                            start.await();
                            return attempt(leaving::leave);
                        }),
                        task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .containsOnlyOnce("people.owner.last")
                .filteredOn("done"::equals)
                .hasSize(OWNERS - 1);
        assertThat(owners.stream().filter(this::isOwner)).hasSize(1);
    }

    private String demoteOrLeave(int number, Someone other) {
        return attempt(
                number % 2 == 0
                        ? () -> people.give(other.member(), Set.of(Role.MEMBER))
                        : () -> people.remove(other.member()));
    }

    private static String attempt(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.key();
        } catch (NotAllowedException e) {
            return "closed";
        }
    }

    private boolean isOwner(Someone owner) {
        try {
            gyms.as(owner, people::all);
            return true;
        } catch (NotAllowedException e) {
            return false;
        }
    }
}
