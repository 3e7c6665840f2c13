package app.longrun.assigning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.calendar.Calendar;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.strength.BlockCode;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two coaches assign at the same moment, each on a connection of their own. */
@WebTest
class TwoCoachesTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Followers followers;

    @Autowired
    private Calendar calendar;

    @RepeatedTest(3)
    void oneIsFirstAndTheOtherIsToldAboutWhomAndKeepsTheRest() {
        Gym gym = gyms.open();
        List<Someone> coaches =
                List.of(gyms.join(gym, "Ana Coach", Role.COACH), gyms.join(gym, "Omar Coach", Role.COACH));
        Someone ben = gyms.join(gym, "Ben Runner", Role.MEMBER);
        Someone cleo = gyms.join(gym, "Cleo Runner", Role.MEMBER);
        Someone dan = gyms.join(gym, "Dan Runner", Role.MEMBER);
        LocalDate monday = gyms.as(coaches.getFirst(), assignments::nextMonday);
        // Both orders name Ben, in another order, so that two that lock one after the other would wait for each other.
        List<AssignmentOrder> orders = List.of(order("MAX-8", monday, ben, cleo), order("HOM-8", monday, dan, ben));
        CyclicBarrier start = new CyclicBarrier(2);

        List<String> answers = Stream.of(0, 1)
                .map(number -> CompletableFuture.supplyAsync(
                        () -> gyms.as(coaches.get(number), () -> {
                            start.await();
                            return assign(orders.get(number));
                        }),
                        task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder("assigned", "assigning.refused.overlap Ben Runner");
        int second = answers.indexOf("assigned") == 0 ? 1 : 0;
        Someone left = second == 0 ? cleo : dan;
        assertThat(sessions(ben)).as("no double block").isEqualTo(16);
        assertThat(sessions(left)).as("nothing of the refused order was stored").isZero();
        OrderPreview again = gyms.as(coaches.get(second), () -> assignments.preview(orders.get(second)));
        assertThat(again.people())
                .filteredOn(PersonPreview::isStopped)
                .extracting(PersonPreview::name)
                .containsExactly("Ben Runner");
        List<Enrolment> rest = orders.get(second).people().stream()
                .filter(person -> person.member().equals(left.member()))
                .toList();
        gyms.as(coaches.get(second), () -> assignments.assign(orders.get(second).of(rest)));
        assertThat(sessions(left)).isPositive();
        assertThat(gyms.as(coaches.getFirst(), () -> followers.of(new BlockCode("MAX-8")))
                                .size()
                        + gyms.as(coaches.getFirst(), () -> followers.of(new BlockCode("HOM-8")))
                                .size())
                .isEqualTo(3);
    }

    private String assign(AssignmentOrder order) {
        try {
            assignments.assign(order);
            return "assigned";
        } catch (Refusal refusal) {
            return refusal.key() + " " + refusal.arguments()[0];
        }
    }

    private static AssignmentOrder order(String block, LocalDate start, Someone... who) {
        return AssignmentOrder.of(
                new BlockCode(block),
                List.of(who).stream().map(Someone::member).toList(),
                start,
                EnumSet.of(MONDAY, THURSDAY));
    }

    private int sessions(Someone runner) {
        return gyms.as(
                runner,
                () -> calendar.between(
                                runner.member(),
                                LocalDate.now(ZoneOffset.UTC).minusDays(2),
                                LocalDate.now(ZoneOffset.UTC).plusYears(1))
                        .size());
    }
}
