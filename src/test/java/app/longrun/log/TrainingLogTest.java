package app.longrun.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.exercises.MovementId;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.MaxEquation;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TrainingLogTest {

    private static final MovementId SQUAT = new MovementId("back_squat");
    private static final BlockVersion VERSION = new BlockVersion(Ids.next(), 1);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Calendar calendar;

    @Autowired
    private TrainingLog log;

    @Autowired
    private Maxes maxes;

    private final Tapping phone = Tapping.phone();
    private Someone runner;
    private PlannedSession session;

    @BeforeEach
    void aRunnerWithALiftingSession() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        session = plan(runner, LocalDate.of(2026, 3, 2));
    }

    @Test
    void sendingTheSameTapTwiceStoresItOnce() {
        SetEntry set = set(Ids.next(), 1, 5, 80, 8);

        log(set);
        log(set);

        assertThat(journal().sets()).singleElement().satisfies(logged -> {
            assertThat(logged.id()).isEqualTo(set.id());
            assertThat(logged.amount()).isEqualTo(Amount.reps(5));
            assertThat(logged.load()).isEqualTo(Load.kilograms(80));
            assertThat(logged.rpe()).isEqualTo(Rpe.of(8));
        });
    }

    @Test
    void theSameIdWithOtherValuesCorrectsTheSet() {
        UUID id = Ids.next();

        log(set(id, 1, 5, 80, 8));
        log(set(id, 1, 4, 85, 9));

        assertThat(journal().sets()).singleElement().satisfies(logged -> {
            assertThat(logged.amount()).isEqualTo(Amount.reps(4));
            assertThat(logged.load()).isEqualTo(Load.kilograms(85));
        });
    }

    @Test
    void fiftyTapsAtOnceStoreOneSet() throws Exception {
        SetEntry set = set(Ids.next(), 1, 5, 80, 8);
        try (ExecutorService phones = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> taps = java.util.Collections.nCopies(50, () -> log(set));
            for (Future<Boolean> tap : phones.invokeAll(taps)) {
                assertThat(tap.get()).isTrue();
            }
        }

        assertThat(journal().sets()).hasSize(1);
    }

    @Test
    void undoneSetsAreGoneAndCanBeUndoneAgain() {
        SetEntry set = set(Ids.next(), 1, 5, 80, 8);
        log(set, set(Ids.next(), 2, 5, 80, 8));

        undo(set.id());
        undo(set.id());

        assertThat(journal().sets()).extracting(LoggedSet::setNumber).containsExactly(2);
    }

    @Test
    void finishingMarksTheSessionDoneAndFinishingAgainCorrectsIt() {
        finish(runner, session.id(), Rpe.of(7), 50);
        finish(runner, session.id(), Rpe.parse("7.5"), 55);

        assertThat(gyms.as(runner, () -> calendar.find(session.id())))
                .get()
                .extracting(PlannedSession::state)
                .isEqualTo(SessionState.DONE);
        assertThat(journal().sessions().values())
                .extracting(LoggedSession::effort)
                .containsExactly(new SessionLoad(Rpe.parse("7.5"), 55));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1441})
    void minutesOutsideADayAreRefused(int minutes) {
        assertThatThrownBy(() -> finish(runner, session.id(), Rpe.of(7), minutes))
                .isInstanceOf(Refusal.class);
        assertThat(journal().sessions()).isEmpty();
    }

    @Test
    void numbersOutOfBoundsAreRefusedAndNothingIsStored() {
        SetEntry right = set(Ids.next(), 1, 5, 80, 8);
        List<SetEntry> wrong = List.of(
                set(Ids.next(), 0, 5, 80, 8),
                set(Ids.next(), 51, 5, 80, 8),
                set(Ids.next(), 2, 1001, 80, 8),
                set(right.id(), 2, 5, 80, 8),
                strange("a1", SQUAT, "5x5@RPE8", null),
                strange("A1", SQUAT, " ", null),
                strange("A1", SQUAT, "5x5@RPE8", -1),
                strange("A1", new MovementId("no_such"), "5x5@RPE8", null));
        log(right);

        for (SetEntry set : wrong) {
            assertThat(take(runner, session, Tapping.phone().done(set)))
                    .as("%s", set)
                    .singleElement()
                    .isInstanceOf(TapAnswer.Refused.class);
        }
        assertThat(journal().sets()).extracting(LoggedSet::id).containsExactly(right.id());
    }

    @Test
    void someoneElsesSessionAndAnUnknownOneAreRefusedAlike() {
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);
        Someone stranger = gyms.join(gyms.open(), "Dan Elsewhere", Role.MEMBER, Role.COACH);

        for (Someone other : List.of(fellow, stranger)) {
            assertRefused(() -> finish(other, session.id(), Rpe.of(7), 50));
            assertRefused(() -> take(other, session, Tapping.phone().done(set(Ids.next(), 1, 5, 80, 8))));
        }
        assertRefused(() -> finish(runner, new SessionId(Ids.next()), Rpe.of(7), 50));
        assertThat(journal().sessions()).isEmpty();
    }

    @Test
    void aSetIdOfAnotherSessionIsRefused() {
        PlannedSession earlier = plan(runner, LocalDate.of(2026, 2, 26));
        SetEntry set = set(Ids.next(), 1, 5, 80, 8);
        log(set);

        assertThat(take(runner, earlier, Tapping.phone().done(set)))
                .singleElement()
                .isInstanceOf(TapAnswer.Refused.class);
    }

    @Test
    void aCoachLogsForAMemberOfTheGym() {
        Someone coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);

        finish(coach, session.id(), Rpe.of(6), 45);

        assertThat(journal().sessions()).containsKey(session.id());
    }

    @Test
    void nobodyReadsAnotherMembersJournal() {
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(fellow, () -> log.journal(runner.member(), List.of(), List.of())))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theJournalOfAnotherGymIsEmpty() {
        log(set(Ids.next(), 1, 5, 80, 8));
        Gym valley = gyms.open();
        Someone there = gyms.join(valley, runner.person(), runner.email(), runner.name(), Role.MEMBER, Role.COACH);

        Journal seen = gyms.as(there, () -> log.journal(runner.member(), List.of(session.id()), List.of(SQUAT)));

        assertThat(seen).isEqualTo(new Journal(java.util.Map.of(), java.util.Map.of(), List.of(), java.util.Map.of()));
    }

    @Test
    void lastTimeIsTheLatestOtherSessionOfTheMovement() {
        log(set(Ids.next(), 1, 5, 80, 8), set(Ids.next(), 2, 5, 82, 8));
        PlannedSession next = plan(runner, LocalDate.of(2026, 3, 5));

        Journal seen = gyms.as(runner, () -> log.journal(runner.member(), List.of(next.id()), List.of(SQUAT)));

        assertThat(seen.sets()).isEmpty();
        assertThat(seen.last().get(SQUAT))
                .extracting(LoggedSet::load)
                .containsExactly(Load.kilograms(80), Load.kilograms(82));
    }

    @Test
    void theBestSetOfTheDayBecomesTheMaxWhereItBeatsTheKnownOne() {
        log(set(Ids.next(), 1, 5, 80, 8), set(Ids.next(), 2, 5, 70, 8));

        // 80 kg x 5 at RPE 8 is 98.6 kg (science.md 3.2).
        assertThat(squatGrams()).isBetween(98_550, 98_700);
    }

    @Test
    void aSetBelowTheKnownMaxLeavesItAlone() {
        EstimatedMax tested = new EstimatedMax(120_000, MaxEquation.MEAN_EPLEY_BRZYCKI, false);
        gyms.as(runner, () -> {
            maxes.record(runner.member(), SQUAT, LocalDate.of(2026, 2, 1), tested, MaxSource.TEST);
            return true;
        });

        log(set(Ids.next(), 1, 5, 80, 8));

        assertThat(gyms.as(runner, () -> maxes.of(runner.member()))).containsEntry(SQUAT, tested);
    }

    @Test
    void aCorrectedTypingErrorTakesItsMaxBack() {
        UUID id = Ids.next();
        log(set(id, 1, 5, 800, 8));
        log(set(id, 1, 5, 80, 8));
        assertThat(squatGrams()).isBetween(98_550, 98_700);

        undo(id);
        assertThat(journal().maxes()).isEmpty();
    }

    @Test
    void aCoachReadsTheMaxesOfSeveralMembersAndAnotherGymsCoachNone() {
        log(set(Ids.next(), 1, 5, 80, 8));
        Someone coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);
        Someone stranger = gyms.join(gyms.open(), "Eve Coach", Role.COACH);

        assertThat(gyms.as(coach, () -> maxes.ofAll(List.of(runner.member(), coach.member()))))
                .containsOnlyKeys(runner.member());
        assertThat(gyms.as(stranger, () -> maxes.ofAll(List.of(runner.member()))))
                .isEmpty();
    }

    @Test
    void aMaxOfTomorrowIsRefused() {
        EstimatedMax max = new EstimatedMax(120_000, MaxEquation.MEAN_EPLEY_BRZYCKI, false);

        assertRefused(() -> gyms.as(runner, () -> {
            maxes.record(runner.member(), SQUAT, LocalDate.now(ZoneOffset.UTC).plusDays(2), max, MaxSource.TEST);
            return true;
        }));
    }

    private PlannedSession plan(Someone someone, LocalDate on) {
        PlannedSession planned = new PlannedSession(
                new SessionId(Ids.next()),
                someone.member(),
                SessionKind.LIFTING,
                on,
                null,
                50,
                "Strength A",
                "Strong legs",
                LegFacts.lifting(3, true, 3, 6, 0),
                null,
                SessionState.PLANNED,
                null,
                new BlockSlot(Ids.next(), 1, "A"));
        gyms.as(someone, () -> {
            calendar.plan(List.of(planned));
            return true;
        });
        return planned;
    }

    private static SetEntry set(UUID id, int number, int reps, int kilograms, int rpe) {
        return new SetEntry(
                id,
                "A1",
                number,
                SQUAT,
                "3x5@RPE8",
                null,
                Amount.reps(reps),
                Load.kilograms(kilograms),
                Rpe.of(rpe),
                SetKind.NORMAL);
    }

    private static SetEntry strange(
            String position, MovementId movement, String target, @Nullable Integer targetGrams) {
        return new SetEntry(
                Ids.next(), position, 2, movement, target, targetGrams, Amount.reps(5), null, null, SetKind.NORMAL);
    }

    private boolean log(SetEntry... sets) {
        take(runner, session, Arrays.stream(sets).<Tap>map(phone::done).toArray(Tap[]::new));
        return true;
    }

    private void undo(UUID id) {
        take(runner, session, phone.undone(id, 1));
    }

    private List<TapAnswer> take(Someone who, PlannedSession of, Tap... taps) {
        return gyms.as(who, () -> log.take(of.id(), VERSION, List.of(taps)));
    }

    private boolean finish(Someone who, SessionId id, Rpe rpe, int minutes) {
        return gyms.as(who, () -> {
            log.finish(id, rpe, minutes);
            return true;
        });
    }

    private int squatGrams() {
        return Objects.requireNonNull(journal().maxes().get(SQUAT)).grams();
    }

    private Journal journal() {
        return gyms.as(runner, () -> log.journal(runner.member(), List.of(session.id()), List.of(SQUAT)));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class);
    }
}
