package app.longrun.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionState;
import app.longrun.guard.RunKind;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class RunsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Runs runs;

    @Autowired
    private Calendar calendar;

    @Autowired
    private TrainingLog log;

    @Autowired
    private Lifting lifting;

    private final SessionId id = new SessionId(Ids.next());
    private Someone runner;
    private LocalDate today;

    @BeforeEach
    void aRunner() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(runner.gym().settings().zone());
    }

    @Test
    void aRunComesOntoTheCalendarAndIntoTheLog() {
        log(runner, id, run(today.minusDays(3), 8_200, 45));

        assertThat(planned()).singleElement().satisfies(session -> {
            assertThat(session.state()).isEqualTo(SessionState.DONE);
            assertThat(session.distanceMetres()).isEqualTo(8_200);
            assertThat(session.legs()).isEqualTo(LegFacts.run(RunKind.EASY, 45));
        });
        assertThat(gyms.as(runner, () -> log.journal(runner.member(), List.of(id), List.of()))
                        .sessions()
                        .get(id))
                .isNotNull()
                .extracting(LoggedSession::effort)
                .isEqualTo(new SessionLoad(Rpe.of(5), 45));
    }

    @Test
    void aLongRunAsksOfTheLegsWhatALongRunAsks() {
        log(runner, id, run(today, 21_100, 110));

        assertThat(planned())
                .singleElement()
                .extracting(PlannedSession::legs)
                .isEqualTo(LegFacts.run(RunKind.LONG, 110));
    }

    @Test
    void theSameRunManyTimesAtOnceIsOneRun() throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> sent = Collections.nCopies(20, () -> log(runner, id, run(today, 10_000, 50)));
            for (Future<Boolean> answer : senders.invokeAll(sent)) {
                assertThat(answer.get()).isTrue();
            }
        }

        assertThat(planned()).hasSize(1);
    }

    @Test
    void whatCannotBeARunIsRefused() {
        assertRefused(run(today.plusDays(1), 10_000, 50));
        assertRefused(run(today.minusYears(6), 10_000, 50));
        assertRefused(run(today, 99, 50));
        assertRefused(run(today, 1_000_001, 50));
        assertRefused(run(today, 10_000, 0));
        assertThat(planned()).isEmpty();
    }

    @Test
    void aRunNeverTakesTheIdOfAnotherSession() {
        SessionId lifted = lifting.planFor(runner);
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);
        log(fellow, id, run(today, 10_000, 50));

        assertThatThrownBy(() -> log(runner, lifted, run(today, 10_000, 50))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> log(runner, id, run(today, 10_000, 50))).isInstanceOf(Refusal.class);
    }

    @Test
    void theSameIdInAnotherGymIsAnotherRun() {
        Someone there = gyms.join(gyms.open(), runner.person(), runner.email(), runner.name(), Role.MEMBER);
        log(runner, id, run(today, 10_000, 50));

        log(there, id, run(today, 5_000, 30));

        assertThat(planned())
                .singleElement()
                .extracting(PlannedSession::distanceMetres)
                .isEqualTo(10_000);
    }

    private void assertRefused(Run run) {
        assertThatThrownBy(() -> log(runner, id, run)).as("%s", run).isInstanceOf(Refusal.class);
    }

    private boolean log(Someone who, SessionId session, Run run) {
        return gyms.as(who, () -> {
            runs.log(session, run);
            return true;
        });
    }

    private static Run run(LocalDate on, int metres, int minutes) {
        return new Run(minutes > 60 ? RunKind.LONG : RunKind.EASY, on, metres, new SessionLoad(Rpe.of(5), minutes));
    }

    private List<PlannedSession> planned() {
        return gyms.as(runner, () -> calendar.between(runner.member(), today.minusYears(7), today.plusDays(7)));
    }
}
