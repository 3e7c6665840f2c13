package app.longrun.runners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OwnRunnerTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private OwnRunner own;

    @Autowired
    private RunnerDesk desk;

    private Someone coach;
    private Someone ben;
    private LocalDate today;

    @BeforeEach
    void aRunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
    }

    @Test
    void nothingIsSaidUntilItIsSaid() {
        RunnerSheet sheet = sheet();

        assertThat(sheet.background()).isEqualTo(Background.UNKNOWN);
        assertThat(sheet.novice()).isNull();
        assertThat(sheet.hours()).isEmpty();
        assertThat(sheet.newest(ThresholdKind.PACE)).isEmpty();
    }

    @Test
    void whatIsSaidIsReadByTheMemberAndTheirCoachAlone() {
        Background said = new Background(Experience.SOME, Set.of(Equipment.BANDS, Equipment.KETTLEBELL));
        List<FreeTime> hours =
                List.of(free(DayOfWeek.MONDAY, 6, 8), free(DayOfWeek.MONDAY, 17, 20), free(DayOfWeek.THURSDAY, 18, 22));
        does(() -> {
            own.describe(said);
            own.keepHours(hours);
            own.note(pace(275, today));
        });
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        for (RunnerSheet sheet : List.of(sheet(), gyms.as(coach, () -> desk.sheet(ben.member())))) {
            assertThat(sheet.background()).isEqualTo(said);
            assertThat(sheet.hours()).isEqualTo(hours);
            assertThat(sheet.newest(ThresholdKind.PACE)).contains(pace(275, today));
        }
        RunnerSheet there = gyms.as(elsewhere, () -> desk.sheet(ben.member()));
        assertThat(there.background()).isEqualTo(Background.UNKNOWN);
        assertThat(there.hours()).isEmpty();
        assertThat(there.thresholds()).isEmpty();
    }

    @Test
    void theSameKindOnTheSameDayCorrectsAndTheNewestComesFirst() {
        does(() -> {
            own.note(pace(290, today.minusDays(40)));
            own.note(pace(280, today));
            own.note(pace(275, today));
        });
        assertThat(sheet().thresholds()).extracting(RunThreshold::value).containsExactly(275, 290);

        does(() -> own.takeBack(ThresholdKind.PACE, today));
        assertThat(sheet().newest(ThresholdKind.PACE)).map(RunThreshold::value).contains(290);
    }

    @Test
    void aThresholdHeartRateLiesBelowTheHighestOneOrNothingIsKept() {
        does(() -> own.note(new RunThreshold(ThresholdKind.MAX_HEART_RATE, 185, today, ThresholdSource.WATCH)));

        assertRefused(
                "runners.threshold.order",
                () -> own.note(new RunThreshold(ThresholdKind.HEART_RATE, 185, today, ThresholdSource.TEST)));
        assertThat(sheet().thresholds()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PACE, 119, 0, runners.threshold.PACE",
        "PACE, 901, 0, runners.threshold.PACE",
        "HEART_RATE, 79, 0, runners.threshold.HEART_RATE",
        "MAX_HEART_RATE, 231, 0, runners.threshold.MAX_HEART_RATE",
        "PACE, 275, 1, runners.threshold.day"
    })
    void thresholdsThatCannotBeAreRefused(ThresholdKind kind, int value, int inDays, String why) {
        assertRefused(why, () -> own.note(new RunThreshold(kind, value, today.plusDays(inDays), ThresholdSource.TEST)));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 8, runners.hours.bounds",
        "20, 23, runners.hours.bounds",
        "9, 9, runners.hours.bounds",
        "19, 21, runners.hours.overlap"
    })
    void hoursThatCannotBeAreRefusedAndThoseBeforeStay(int opens, int closes, String why) {
        FreeTime evening = free(DayOfWeek.FRIDAY, 18, 20);
        does(() -> own.keepHours(List.of(evening)));

        assertRefused(why, () -> own.keepHours(List.of(evening, free(DayOfWeek.FRIDAY, opens, closes))));
        assertThat(sheet().hours()).containsExactly(evening);
    }

    @ParameterizedTest
    @CsvSource({
        "3:29:00, 12540, 3:29:00",
        "45:30, 2730, 45:30",
        "4:05, 245, 4:05",
        "0:09, 9, 0:09",
        "75:00, 4500, 1:15:00",
        "' 1:00:00 ', 3600, 1:00:00"
    })
    void timesReadBack(String typed, int seconds, String text) {
        assertThat(RaceTime.parse(typed)).isEqualTo(new RaceTime(seconds)).returns(text, RaceTime::text);
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "4", "0:00", "1:60:00", "4:5", "-1:00"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> RaceTime.parse(typed)).isInstanceOf(Refusal.class);
    }

    private RunnerSheet sheet() {
        return gyms.as(ben, own::sheet);
    }

    private void does(Runnable work) {
        gyms.as(ben, () -> {
            work.run();
            return true;
        });
    }

    private void assertRefused(String key, Runnable work) {
        assertThatThrownBy(() -> does(work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static RunThreshold pace(int seconds, LocalDate on) {
        return new RunThreshold(ThresholdKind.PACE, seconds, on, ThresholdSource.TEST);
    }

    private static FreeTime free(DayOfWeek day, int opens, int closes) {
        return new FreeTime(day, LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }
}
