package app.longrun.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDateTime LATER = DAY.plusYears(1).atStartOfDay();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # day:worst/morning of each session; - = not answered
            1:2/0                              | false | PROGRESS
            1:2/1                              | false | HOLD
            1:2/-                              | false | HOLD
            1:3/0                              | true  | HOLD
            1:4/1                              | true  | BACK_ONE_WEEK
            1:4/-                              | true  | BACK_ONE_WEEK
            1:4/1, 15:4/1                      | true  | PAUSE
            1:4/1, 16:4/1                      | true  | BACK_ONE_WEEK
            1:4/0, 8:4/1                       | true  | BACK_ONE_WEEK
            1:6/0                              | true  | STOP
            1:4/0, 3:2/0                       | true  | HOLD
            1:4/0, 3:2/0, 5:2/0                | false | PROGRESS
            1:4/0, 3:2/0, 5:2/1, 7:2/0         | true  | HOLD
            1:4/0, 3:2/0, 5:3/0, 7:2/0         | true  | HOLD
            1:4/0, 3:2/0, 5:3/0, 7:2/0, 9:1/0  | false | PROGRESS
            # somebody who is always stiff: the baseline is the median of the mornings before the flag
            1:2/2, 3:2/2, 5:2/1, 7:4/2         | true  | HOLD
            1:2/2, 3:2/2, 5:2/1, 7:4/3         | true  | BACK_ONE_WEEK
            1:2/2, 3:2/1, 7:4/2                | true  | BACK_ONE_WEEK
            1:2/2, 20:4/2                      | true  | BACK_ONE_WEEK
            1:2/2, 3:4/2, 5:4/2                | true  | HOLD
            """)
    void whatHasBeenSaidDecidesWhatFollows(String sessions, boolean isOpen, Action action) {
        Site site = new Site(false, reports(sessions));

        assertThat(site.isOpen(LATER)).isEqualTo(isOpen);
        assertThat(site.action(LATER)).contains(action);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1:0/0                | false | PROGRESS
            1:1/0                | true  | REFER
            1:1/0, 3:0/0         | true  | HOLD
            1:1/0, 3:0/0, 5:0/0  | false | PROGRESS
            """)
    void noPainIsAcceptableAtABone(String sessions, boolean isOpen, Action action) {
        Site site = new Site(true, reports(sessions));

        assertThat(site.isOpen(LATER)).isEqualTo(isOpen);
        assertThat(site.action(LATER)).contains(action);
    }

    @Test
    void whoeverSaysNothingByNoonHasNotSettled() {
        Site site = new Site(false, reports("1:4/-"));

        assertThat(site.action(DAY.plusDays(1).atTime(11, 59))).contains(Action.HOLD);
        assertThat(site.action(DAY.plusDays(1).atTime(12, 0))).contains(Action.BACK_ONE_WEEK);
    }

    @Test
    void whereNothingWasSaidNothingFollows() {
        Site site = new Site(false, List.of());

        assertThat(site.action(LATER)).isEqualTo(Optional.empty());
        assertThat(site.isOpen(LATER)).isFalse();
    }

    @Test
    void whileAFlagIsOpenNothingRisesWhateverWasSaidInWhateverOrder() {
        SplittableRandom random = new SplittableRandom(20261125);
        Random shuffle = new Random(20261125);
        int open = 0;
        for (int i = 0; i < 20_000; i++) {
            List<Report> reports = new ArrayList<>();
            int count = 1 + random.nextInt(8);
            for (int j = 0; j < count; j++) {
                reports.add(new Report(
                        DAY.plusDays(2L * j + random.nextInt(2)).atTime(18, 0),
                        new Worst(score(random), score(random)),
                        score(random)));
            }
            Site site = new Site(random.nextInt(4) == 0, reports);
            Collections.shuffle(reports, shuffle);
            LocalDateTime now = DAY.plusDays(random.nextInt(20)).atTime(random.nextInt(24), 0);

            if (site.isOpen(now)) {
                open++;
                assertThat(site.action(now)).map(Action::mayRaise).contains(false);
            }
            assertThat(new Site(site.isBone(), reports).action(now)).isEqualTo(site.action(now));
        }
        assertThat(open).isGreaterThan(5_000);
    }

    private static @Nullable PainScore score(SplittableRandom random) {
        int value = random.nextInt(14) - 3;
        return value < 0 ? null : new PainScore(value);
    }

    private static List<Report> reports(String sessions) {
        return java.util.Arrays.stream(sessions.split(",", -1))
                .map(session -> session.strip().split("[:/]", -1))
                .map(words -> {
                    PainScore worst = new PainScore(Integer.parseInt(words[1]));
                    PainScore morning = words[2].equals("-") ? null : new PainScore(Integer.parseInt(words[2]));
                    return new Report(
                            DAY.plusDays(Integer.parseInt(words[0]) - 1L).atTime(18, 0),
                            new Worst(worst, worst),
                            morning);
                })
                .toList();
    }
}
