package app.longrun.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.SessionId;
import app.longrun.exercises.MovementId;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Load;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
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
class TwoPhonesTest {

    private static final MovementId SQUAT = new MovementId("back_squat");
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private TrainingLog log;

    @Autowired
    private Lifting lifting;

    @Autowired
    private StatementCount statements;

    private final Tapping phone = Tapping.phone();
    private final Tapping watch = Tapping.phone();
    private Someone runner;
    private SessionId session;

    @BeforeEach
    void aRunnerWithALiftingSession() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        session = lifting.planFor(runner);
    }

    @Test
    void theSameTapFiftyTimesAtOnceIsOneSet() throws Exception {
        Tap tap = phone.done(set(Ids.next(), 60));
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Callable<TapAnswer>> sent = Collections.nCopies(50, () -> take(tap));
            for (Future<TapAnswer> answer : senders.invokeAll(sent)) {
                assertThat(answer.get()).isEqualTo(new TapAnswer.Saved(tap.set(), tap.set(), 1));
            }
        }

        assertThat(sets()).singleElement().extracting(LoggedSet::revision).isEqualTo(1);
    }

    @Test
    void aTapThatComesLateOnceMoreDoesNotBringBackWhatWasUndone() {
        Tap done = phone.done(set(Ids.next(), 60));
        take(done);
        take(phone.undone(done.set(), 1));

        assertThat(take(done)).isInstanceOf(TapAnswer.Open.class);
        assertThat(sets()).isEmpty();
    }

    @Test
    void whatWasUndoneCanBeDoneAgain() {
        UUID id = Ids.next();
        TapAnswer last = take(phone.done(set(id, 60)), phone.undone(id, 1), phone.done(set(id, 62)))
                .getLast();

        assertThat(last).isEqualTo(new TapAnswer.Saved(id, id, 3));
        assertThat(sets()).singleElement().extracting(LoggedSet::load).isEqualTo(Load.kilograms(62));
    }

    @Test
    void twoPhonesThatSayTheSameAgree() {
        UUID first = Ids.next();
        UUID second = Ids.next();
        take(phone.done(set(first, 60)));

        TapAnswer answer = take(watch.done(set(second, 60)));

        assertThat(answer).isInstanceOfSatisfying(TapAnswer.Saved.class, saved -> {
            assertThat(saved.tapped()).isEqualTo(second);
            assertThat(saved.set()).isEqualTo(first);
        });
        assertThat(sets()).hasSize(1);
    }

    @Test
    void ofTwoValuesBothAreKeptAndTheNewestIsShownWhicheverComesFirst() {
        take(phone.done(set(Ids.next(), 60), 0, MORNING.plusSeconds(60)));

        TapAnswer older = take(watch.done(set(Ids.next(), 55), 0, MORNING));
        TapAnswer newer = take(Tapping.phone().done(set(Ids.next(), 70), 0, MORNING.plusSeconds(90)));

        assertThat(older).isInstanceOfSatisfying(TapAnswer.Both.class, both -> {
            assertThat(both.shown().load()).isEqualTo(Load.kilograms(60));
            assertThat(both.others()).extracting(DoneWork::load).containsExactly(Load.kilograms(55));
        });
        assertThat(newer)
                .isInstanceOfSatisfying(
                        TapAnswer.Both.class,
                        both -> assertThat(both.shown().load()).isEqualTo(Load.kilograms(70)));
        assertThat(sets()).singleElement().satisfies(set -> {
            assertThat(set.load()).isEqualTo(Load.kilograms(70));
            assertThat(set.others())
                    .extracting(DoneWork::load)
                    .containsExactlyInAnyOrder(Load.kilograms(55), Load.kilograms(60));
        });
    }

    @Test
    void whoHasSeenBothAndChoosesSettlesIt() {
        UUID id = Ids.next();
        take(phone.done(set(id, 60), 0, MORNING));
        TapAnswer.Both both = (TapAnswer.Both) take(watch.done(set(Ids.next(), 70), 0, MORNING.plusSeconds(5)));

        take(watch.done(set(both.set(), 60), both.revision(), MORNING.plusSeconds(9)));

        assertThat(sets()).singleElement().satisfies(set -> {
            assertThat(set.load()).isEqualTo(Load.kilograms(60));
            assertThat(set.others()).isEmpty();
        });
    }

    @Test
    void whoHasSeenTheSetCorrectsItOnAnotherPhone() {
        UUID id = Ids.next();
        take(phone.done(set(id, 60)));

        assertThat(take(watch.done(set(id, 65), 1, Instant.now()))).isEqualTo(new TapAnswer.Saved(id, id, 2));
    }

    @Test
    void nobodyTakesBackWhatTheyHaveNotSeen() {
        UUID id = Ids.next();
        take(phone.done(set(id, 60)));
        take(watch.done(set(id, 65), 1, Instant.now()));

        TapAnswer answer = take(Tapping.phone().undone(id, 1, 1));

        assertThat(answer).isInstanceOf(TapAnswer.Both.class);
        assertThat(sets()).singleElement().extracting(LoggedSet::load).isEqualTo(Load.kilograms(65));
    }

    /** Whatever is sent twice, late or mixed up between two phones: one set stands, and no weight is lost that was never taken back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void howeverTwoPhonesSpeakNothingTypedIsLost(long seed) {
        Random random = new Random(seed);
        List<Tap> ofPhone = words(phone, 50, random);
        List<Tap> ofWatch = words(watch, 70, random);
        while (!ofPhone.isEmpty() || !ofWatch.isEmpty()) {
            List<Tap> next = ofWatch.isEmpty() || (!ofPhone.isEmpty() && random.nextBoolean()) ? ofPhone : ofWatch;
            Tap tap = next.removeFirst();
            for (int times = random.nextInt(3); times >= 0; times--) {
                take(tap);
            }
        }

        LoggedSet standing = sets().getFirst();
        List<Integer> kept = new ArrayList<>(
                standing.others().stream().map(work -> kilograms(work.load())).toList());
        kept.add(kilograms(standing.load()));
        assertThat(sets()).hasSize(1);
        assertThat(kept).contains(53, 73);
    }

    @Test
    void aSetIsLoggedInEightStatements() {
        Tap tap = phone.done(set(Ids.next(), 60));

        assertThat(statements.of(() -> take(tap))).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    /** Session, log begun, log locked, sets, what was put aside, the set, its day, its known maxes. */
    private static final int STATEMENTS = 8;

    /** A phone that says three weights one after the other, without having heard of anybody. */
    private static List<Tap> words(Tapping who, int kilograms, Random random) {
        UUID id = Ids.next();
        List<Tap> words = new ArrayList<>();
        for (int word = 1; word <= 3; word++) {
            words.add(who.done(set(id, kilograms + word), 0, MORNING.plusSeconds(random.nextInt(600))));
        }
        return words;
    }

    private static SetEntry set(UUID id, int kilograms) {
        return new SetEntry(
                id, "A1", 1, SQUAT, "3x5@RPE8", null, Amount.reps(5), Load.kilograms(kilograms), null, SetKind.NORMAL);
    }

    private static int kilograms(@Nullable Load load) {
        return Objects.requireNonNull(load).grams() / 1000;
    }

    private TapAnswer take(Tap tap) {
        return take(new Tap[] {tap}).getFirst();
    }

    private List<TapAnswer> take(Tap... taps) {
        return gyms.as(runner, () -> log.take(session, null, List.of(taps)));
    }

    private List<LoggedSet> sets() {
        return gyms.as(runner, () -> log.journal(runner.member(), List.of(session), List.of(SQUAT)))
                .sets();
    }
}
