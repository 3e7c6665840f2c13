package app.longrun.roster;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** Days are counted from today; nothing in a column = not known. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    joined, seen, due, done, next, ends, race, band,       reason
                    -300,   0,    8,   8,    1,    -,    -,    -,          NONE 0 0
                    -300,   -1,   8,   8,    1,    -,    -,    TOO_HIGH,   PAIN_TOO_HIGH 0 0
                    -300,   -90,  8,   0,    -,    2,    3,    TOO_HIGH,   PAIN_TOO_HIGH 0 0
                    -300,   -20,  8,   0,    1,    0,    -,    -,          PLAN_ENDS 0 0
                    -300,   -1,   8,   8,    1,    7,    -,    -,          PLAN_ENDS 0 0
                    -300,   -1,   8,   8,    1,    8,    -,    -,          NONE 0 0
                    -300,   -13,  8,   8,    1,    30,   -,    -,          NONE 0 0
                    -300,   -14,  8,   0,    1,    30,   4,    ACCEPTABLE, AWAY 14 0
                    -300,   -60,  8,   0,    1,    -,    -,    -,          AWAY 60 0
                    -300,   -61,  8,   0,    1,    -,    -,    -,          GONE 61 0
                    -6,     -,    0,   0,    -,    -,    -,    -,          NONE 0 0
                    -7,     -,    0,   0,    -,    -,    -,    -,          NEVER_CAME 7 0
                    -180,   -,    0,   0,    -,    -,    -,    -,          NEVER_CAME 180 0
                    -181,   -,    0,   0,    -,    -,    -,    -,          GONE 180 0
                    -300,   -1,   8,   8,    1,    30,   9,    -,          RACES 0 0
                    -300,   -1,   8,   8,    1,    30,   10,   -,          NONE 0 0
                    -300,   -1,   8,   2,    1,    30,   -,    ACCEPTABLE, PAIN 0 0
                    -300,   -1,   8,   8,    1,    30,   -,    SAFE,       NONE 0 0
                    -300,   -1,   8,   3,    1,    30,   -,    -,          MISSES 3 8
                    -300,   -1,   8,   4,    1,    30,   -,    -,          NONE 0 0
                    -300,   -1,   3,   0,    1,    30,   -,    -,          NONE 0 0
                    -300,   -1,   8,   8,    -,    -,    -,    -,          NOTHING_PLANNED 0 0
                    """, useHeadersInDisplayName = true)
    void theMostPressingReasonIsTheOneThatIsSaid(
            int joined,
            @Nullable Integer seen,
            int due,
            int done,
            @Nullable Integer next,
            @Nullable Integer ends,
            @Nullable Integer race,
            @Nullable String band,
            String reason) {
        Need need = Need.of(facts(joined, seen, due, done, next, ends, race, band), TODAY);

        assertThat(need.kind() + " " + need.number() + " " + need.of()).isEqualTo(reason);
    }

    /** What a member wrote waits for nothing but pain; what a rule moved comes before habits. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    -1,  -,  -,          1, 0, WROTE
                    -1,  3,  ACCEPTABLE, 1, 2, WROTE
                    -1,  3,  TOO_HIGH,   1, 2, PAIN_TOO_HIGH
                    -20, -,  -,          -, 2, AWAY
                    -1,  -,  ACCEPTABLE, -, 2, PAIN
                    -1,  -,  SAFE,       -, 2, ADJUSTED
                    -1,  30, -,          -, 1, ADJUSTED
                    -1,  30, -,          -, 0, MISSES
                    """)
    void whatWasWrittenAndWhatMovedByItselfAreReasons(
            int seen,
            @Nullable Integer ends,
            @Nullable String band,
            @Nullable Integer wrote,
            int adjusted,
            NeedKind kind) {
        Need need = Need.of(facts(-300, seen, 8, 2, 1, ends, null, band, wrote, adjusted), TODAY);

        assertThat(need.kind()).isEqualTo(kind);
        assertThat(need.number()).isEqualTo(kind == NeedKind.ADJUSTED ? adjusted : need.number());
    }

    @Test
    void whatCannotWaitComesFirstAndOfTheSameKindWhatIsNearest() {
        List<Need> sorted = Stream.of(
                        need(NeedKind.NONE, 0, null),
                        need(NeedKind.AWAY, 30, null),
                        need(NeedKind.PLAN_ENDS, 0, TODAY.plusDays(3)),
                        need(NeedKind.AWAY, 14, null),
                        need(NeedKind.PLAN_ENDS, 0, TODAY),
                        need(NeedKind.PAIN_TOO_HIGH, 0, null))
                .sorted(Need.FIRST)
                .toList();

        assertThat(sorted)
                .extracting(need -> need.kind() + " " + need.number() + " " + need.day())
                .containsExactly(
                        "PAIN_TOO_HIGH 0 null",
                        "PLAN_ENDS 0 2026-11-27",
                        "PLAN_ENDS 0 2026-11-30",
                        "AWAY 14 null",
                        "AWAY 30 null",
                        "NONE 0 null");
    }

    @ParameterizedTest
    @CsvSource({"6, 20, 41, false", "6, 20, 42, true", "6, 20, 140, true", "6, 20, 141, false", "0, 0, 0, true"})
    void aRaceInSomeWeeksIsFoundOnItsFirstAndLastDay(int from, int to, int days, boolean isFound) {
        RosterFacts facts = facts(-300, -1, 8, 8, 1, 30, days, null);

        assertThat(new RosterFilter("", RosterShown.RACE, from, to)
                        .fits(new RosterRow(facts, Need.of(facts, TODAY)), TODAY))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({"zoe, true", "ZOË, true", "'  oë r ', true", "zo r, false"})
    void aNameIsFoundInAnyCaseAndWithoutItsAccents(String words, boolean isFound) {
        RosterFacts facts = facts(-300, -1, 8, 8, 1, 30, null, null);

        assertThat(new RosterFilter(words, RosterShown.EVERYBODY, 0, 0)
                        .fits(new RosterRow(facts, Need.of(facts, TODAY)), TODAY))
                .isEqualTo(isFound);
    }

    private static Need need(NeedKind kind, int number, @Nullable LocalDate day) {
        return new Need(kind, number, 0, day, "");
    }

    private static RosterFacts facts(
            int joined,
            @Nullable Integer seen,
            int due,
            int done,
            @Nullable Integer next,
            @Nullable Integer ends,
            @Nullable Integer race,
            @Nullable String band) {
        return facts(joined, seen, due, done, next, ends, race, band, null, 0);
    }

    private static RosterFacts facts(
            int joined,
            @Nullable Integer seen,
            int due,
            int done,
            @Nullable Integer next,
            @Nullable Integer ends,
            @Nullable Integer race,
            @Nullable String band,
            @Nullable Integer wrote,
            int adjusted) {
        return new RosterFacts(
                new MemberId(Ids.next()),
                "Zoë Runner",
                TODAY.plusDays(joined),
                day(seen),
                due,
                done,
                next == null ? null : new NextSession("Hills", TODAY.plusDays(next)),
                day(ends),
                race == null ? null : new NextSession("Harbour ten", TODAY.plusDays(race)),
                day(wrote),
                adjusted,
                band == null ? null : new PainFlag("knee", band));
    }

    private static @Nullable LocalDate day(@Nullable Integer days) {
        return days == null ? null : TODAY.plusDays(days);
    }
}
