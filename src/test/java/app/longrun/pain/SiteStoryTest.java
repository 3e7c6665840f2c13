package app.longrun.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDateTime LATER = DAY.plusYears(1).atStartOfDay();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # day:worst/morning; - = not answered; ! = with a stop word; R and C = a coach releases or closes on the day
            1:2/0                               | false | false | false | 0 | 0 | -
            1:4/0                               | true  | false | false | 0 | 0 | 1
            1:4/1                               | true  | false | false | 0 | 1 | 1
            1:4/1, 15:4/1                       | true  | true  | false | 0 | 1 | 1
            1:4/1, 16:4/1                       | true  | false | false | 0 | 2 | 1
            1:6/0                               | true  | true  | false | 1 | 0 | 1
            1:6/0, 3:7/0                        | true  | true  | false | 2 | 0 | 1
            # two calm sessions close the flag and bring movements one step back up; the pause is the coach's to end
            1:6/0, 3:0/0, 5:0/0                 | false | true  | false | 0 | 0 | -
            1:6/0, R2, 3:0/0, 5:0/0             | false | false | false | 0 | 0 | -
            1:6/0, R2, 3:7/0, R4, 5:0/0, 7:0/0  | false | false | false | 1 | 0 | -
            1:6/0, R2, 3:7/0, R4, 5:0/0, 7:0/0, 9:0/0         | false | false | false | 1 | 0 | -
            1:6/0, R2, 3:7/0, R4, 5:0/0, 7:0/0, 9:0/0, 11:0/0 | false | false | false | 0 | 0 | -
            1:4/0, 3:0/0, 5:3/0                 | true  | false | false | 0 | 0 | 1
            1:4/0, 3:0/0, 5:0/0, 7:4/0          | true  | false | false | 0 | 0 | 7
            # a coach's word
            1:6/0, R2                           | true  | false | false | 1 | 0 | 1
            1:6/0, C2                           | false | false | false | 0 | 0 | -
            1:4/1, C2, 3:4/1                    | true  | true  | false | 0 | 0 | 3
            R1, 2:6/0                           | true  | true  | false | 1 | 0 | 2
            # what only a professional may judge
            1:0/0!                              | true  | true  | true  | 0 | 0 | 1
            1:0/0!, 3:0/0, 5:0/0                | false | true  | true  | 0 | 0 | -
            1:0/0!, R2                          | true  | false | false | 0 | 0 | 1
            """)
    void whatWasSaidAndWhatCoachesSaidDecideWhereASiteStands(
            String story, boolean isOpen, boolean isPaused, boolean isReferred, int down, int back, String heldFrom) {
        LocalDate held = heldFrom.equals("-") ? null : DAY.plusDays(Integer.parseInt(heldFrom) - 1L);

        assertThat(story(false, story).at(LATER))
                .isEqualTo(new Standing(isOpen, isPaused, isReferred, down, back, held));
    }

    @Test
    void aBoneThatHurtsAtAllIsReferredAndAMorningAlone() {
        assertThat(story(true, "1:1/0").at(LATER)).isEqualTo(new Standing(true, true, true, 0, 0, DAY));
        assertThat(story(true, "1:0/1").at(LATER)).isEqualTo(new Standing(true, true, true, 0, 0, DAY));
        assertThat(story(true, "1:0/0").at(LATER)).isEqualTo(Standing.CLEAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1:2/0               | PROGRESS
            1:4/0               | HOLD
            1:4/0, 3:1/0        | HOLD
            1:4/0, 3:1/0, 5:1/0 | PROGRESS
            1:0/0!              | REFER
            1:6/0, R2           | STOP
            1:6/0, C2           | -
            1:6/0, C2, 3:0/0    | PROGRESS
            """)
    void theLastWordIsWhatFollows(String story, String action) {
        assertThat(story(false, story).action(LATER).map(Action::name).orElse("-"))
                .isEqualTo(action);
        assertThat(story(false, "").action(LATER)).isEmpty();
        assertThat(story(false, "").at(LATER)).isEqualTo(Standing.CLEAR);
    }

    @Test
    void whileAFlagStaysOpenNothingIsTakenBackWhateverIsSaid() {
        SplittableRandom random = new SplittableRandom(20261127);
        int steps = 0;
        for (int i = 0; i < 10_000; i++) {
            boolean isBone = random.nextInt(5) == 0;
            List<Report> said = new ArrayList<>();
            Standing before = Standing.CLEAR;
            for (int j = 0; j < 10; j++) {
                said.add(new Report(
                        DAY.plusDays(2L * j).atTime(18, 0),
                        new Worst(score(random), score(random)),
                        score(random),
                        random.nextInt(30) == 0));
                SiteStory story = new SiteStory(new Site(isBone, said), List.of());
                LocalDateTime now = DAY.plusDays(2L * j + 1).atTime(13, 0);
                Standing standing = story.at(now);
                if (before.isOpen() && standing.isOpen() && before.heldFrom() != null) {
                    steps++;
                    assertThat(standing.stepsDown()).isGreaterThanOrEqualTo(before.stepsDown());
                    assertThat(standing.weeksBack()).isGreaterThanOrEqualTo(before.weeksBack());
                    assertThat(standing.heldFrom()).isEqualTo(before.heldFrom());
                }
                assertThat(standing.isPaused()).isEqualTo(before.isPaused() || standing.isPaused());
                assertThat(standing.isOpen()).isEqualTo(standing.heldFrom() != null);
                assertThat(before.stepsDown() - standing.stepsDown()).isLessThanOrEqualTo(1);
                assertThat(standing.isOpen() && story.action(now).orElseThrow().mayRaise())
                        .isFalse();
                before = standing;
            }
        }
        assertThat(steps).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @EnumSource
    void everyRegionIsAskedWhatStopsEverywhere(Region region) {
        assertThat(StopWord.askedAt(region))
                .contains(StopWord.NIGHT_PAIN, StopWord.LIMP, StopWord.INJURY, StopWord.NUMB, StopWord.CHEST);
        assertThat(StopWord.askedAt(region).contains(StopWord.BACK_NERVES)).isEqualTo(region == Region.LOW_BACK);
        assertThat(Region.of(region.word())).contains(region);
    }

    @Test
    void theMostUrgentOfSeveralCounts() {
        assertThat(StopWord.mostUrgent(java.util.Set.of())).isEmpty();
        assertThat(StopWord.mostUrgent(java.util.Set.of(StopWord.LIMP, StopWord.POP)))
                .contains(Referral.TODAY);
        assertThat(StopWord.mostUrgent(java.util.Set.of(StopWord.CHEST, StopWord.POP)))
                .contains(Referral.EMERGENCY);
        assertThat(Region.of("elbow")).isEmpty();
        assertThat(Arrays.stream(Bone.values()).filter(Bone::countsAsBone)).containsExactly(Bone.YES, Bone.UNSURE);
    }

    private static @Nullable PainScore score(SplittableRandom random) {
        int value = random.nextInt(13) - 2;
        return value < 0 ? null : new PainScore(value);
    }

    private static SiteStory story(boolean isBone, String written) {
        List<Report> said = new ArrayList<>();
        List<Review> reviews = new ArrayList<>();
        for (String word : written.split(",", -1)) {
            String text = word.strip();
            if (text.startsWith("R") || text.startsWith("C")) {
                reviews.add(new Review(day(text.substring(1)).atTime(9, 0), text.startsWith("C")));
            } else if (!text.isEmpty()) {
                String[] parts = text.replace("!", "").split("[:/]", -1);
                PainScore worst = new PainScore(Integer.parseInt(parts[1]));
                PainScore morning = parts[2].equals("-") ? null : new PainScore(Integer.parseInt(parts[2]));
                said.add(new Report(day(parts[0]).atTime(18, 0), new Worst(worst, worst), morning, text.endsWith("!")));
            }
        }
        return new SiteStory(new Site(isBone, said), reviews);
    }

    private static LocalDate day(String number) {
        return DAY.plusDays(Integer.parseInt(number) - 1L);
    }
}
