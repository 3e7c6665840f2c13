package app.longrun.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.calendar.SessionKind;
import app.longrun.exercises.Evidence;
import app.longrun.exercises.Family;
import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.LegLoad;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.guard.Bout;
import app.longrun.guard.Demand;
import app.longrun.guard.RunKind;
import app.longrun.legload.GuardedSession;
import app.longrun.pain.Band;
import app.longrun.templates.LineDraft;
import app.longrun.templates.LineUnit;
import app.longrun.templates.ScalingLevel;
import app.longrun.templates.SegmentDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailorTest {

    private static final GuardedSession NEAR = GuardedSession.candidate(
            Bout.at(new UUID(0, 1), LocalDate.of(2026, 6, 5).atTime(7, 0), 45, new Demand.Run(RunKind.QUALITY, null)),
            SessionKind.RUN,
            "Intervals");

    /** heavy_dl (3) -> kb_dl (2) -> bridge (1); jump (2, lands) -> hop (1, lands) -> raise (1); own_mobility helps the back. */
    private static final List<Movement> LIBRARY = List.of(
            movement("heavy_dl", 3, 0, "kb_dl", Map.of(InjuryCondition.LBP, InjuryCode.AVOID)),
            movement("kb_dl", 2, 0, "bridge", Map.of(InjuryCondition.LBP, InjuryCode.MODIFY)),
            movement("bridge", 1, 0, null, Map.of()),
            movement("jump", 2, 1, "hop", Map.of(InjuryCondition.ACH, InjuryCode.AVOID)),
            movement("hop", 1, 1, "raise", Map.of(InjuryCondition.ACH, InjuryCode.MODIFY)),
            movement("raise", 1, 0, null, Map.of()),
            movement("good_morning", 2, 0, null, Map.of(InjuryCondition.LBP, InjuryCode.AVOID)),
            movement("back_reach", 0, 0, null, Map.of(InjuryCondition.LBP, InjuryCode.REHABILITATE)));

    private static final List<SegmentDraft> CLASS = List.of(
            new SegmentDraft("Warm-up", 10, "Z1", 2, "", List.of(rx(1, "hop", "10"))),
            new SegmentDraft("Main", 25, "Z4", 7, "", List.of(rx(1, "run", "400"))),
            new SegmentDraft(
                    "Strength",
                    15,
                    SegmentDraft.STRENGTH,
                    0,
                    "",
                    List.of(
                            rx(1, "heavy_dl", "8"),
                            level(1, ScalingLevel.BEGINNER, "bridge", "12"),
                            rx(2, "jump", "4"),
                            level(2, ScalingLevel.BEGINNER, "jump", "0"),
                            rx(3, "good_morning", "6"))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing           | ''",
                "light             | Warm-up: 10 hop > 10 raise; Strength: 8 heavy_dl > 8 bridge; Strength: 4 jump > 4 raise;"
                        + " Strength: 6 good_morning > -",
                "jumps             | Warm-up: 10 hop > 10 raise; Strength: 4 jump > 4 raise",
                "taper             | Strength: 8 heavy_dl > 8 kb_dl; Main 13/25; Strength 8/15",
                "primer            | Warm-up: 10 hop > 10 raise; Strength: 8 heavy_dl > 8 bridge; Strength: 4 jump > 4 raise;"
                        + " Strength: 6 good_morning > -; Main 13/25; Strength 8/15",
                "achilles SAFE     | ''",
                "achilles ACCEPTABLE | Strength: 4 jump > 4 hop",
                "achilles TOO_HIGH | Warm-up: 10 hop > 10 raise; Strength: 4 jump > 4 raise",
                "low back ACCEPTABLE | Strength: 8 heavy_dl > 8 kb_dl; Strength: 6 good_morning > 6 back_reach",
                "low back TOO_HIGH | Strength: 8 heavy_dl > 8 bridge; Strength: 6 good_morning > 6 back_reach",
                "hip TOO_HIGH      | ''",
                "newcomer          | Strength: 8 heavy_dl > 12 bridge; Strength: 4 jump > -",
                "newcomer+light    | Warm-up: 10 hop > 10 raise; Strength: 8 heavy_dl > 12 bridge; Strength: 4 jump > -;"
                        + " Strength: 6 good_morning > -",
                "low back ACCEPTABLE+light | Warm-up: 10 hop > 10 raise; Strength: 8 heavy_dl > 8 bridge;"
                        + " Strength: 4 jump > 4 raise; Strength: 6 good_morning > 6 back_reach"
            })
    void eachReasonMakesItsOwnVersion(String known, String version) {
        assertThat(words(tailored(known))).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"nothing,RX", "light,RX", "newcomer,BEGINNER"})
    void onlyAFirstTimeFollowsTheLinesForBeginners(String known, ScalingLevel level) {
        assertThat(tailored(known).level()).isEqualTo(level);
    }

    @Test
    void aLineNamesOnlyTheReasonsThatChangeIt() {
        assertThat(tailored("low back ACCEPTABLE+jumps").changes())
                .extracting(change -> change.because().stream()
                        .map(reason -> reason.getClass().getSimpleName())
                        .toList())
                .containsExactly(List.of("NoJumps"), List.of("Sore"), List.of("NoJumps"), List.of("Sore"));
    }

    @Test
    void onlyAPainOfSixOrMoreAsksForAWordFirst() {
        assertThat(tailored("hip TOO_HIGH").isCoachFirst()).isTrue();
        assertThat(tailored("hip ACCEPTABLE").isCoachFirst()).isFalse();
        assertThat(tailored("light").isCoachFirst()).isFalse();
    }

    @Test
    void whatChangesNothingLeavesTheClassAsItIsWritten() {
        assertThat(tailored("achilles SAFE").isAsWritten()).isTrue();
        assertThat(tailored("taper").isAsWritten()).isFalse();
        assertThat(tailored("newcomer").isAsWritten()).isFalse();
        assertThat(tailored("jumps").isAsWritten()).isFalse();
    }

    private static TailoredClass tailored(String known) {
        return new Tailor(new Stepping(LIBRARY), id -> id, reasons(known)).of(CLASS);
    }

    private static List<Reason> reasons(String known) {
        return Stream.of(known.split("\\+", -1)).flatMap(TailorTest::reason).toList();
    }

    private static Stream<Reason> reason(String word) {
        return switch (word) {
            case "nothing" -> Stream.of();
            case "light" -> Stream.of(new Reason.LegLight(NEAR));
            case "jumps" -> Stream.of(new Reason.NoJumps(NEAR));
            case "taper" -> Stream.of(new Reason.Taper(NEAR, 9, false));
            case "primer" -> Stream.of(new Reason.Taper(NEAR, 3, true));
            case "newcomer" -> Stream.of(new Reason.Newcomer());
            default -> {
                int band = word.lastIndexOf(' ');
                yield Stream.of(new Reason.Sore(word.substring(0, band), Band.valueOf(word.substring(band + 1))));
            }
        };
    }

    private static String words(TailoredClass tailored) {
        return Stream.concat(
                        tailored.changes().stream()
                                .map(change -> "%s: %s > %s"
                                        .formatted(
                                                change.part(),
                                                change.written(),
                                                change.isLeftOut() ? "-" : change.instead())),
                        tailored.cuts().stream().map(cut -> "%s %d/%d".formatted(cut.part(), cut.minutes(), cut.of())))
                .collect(Collectors.joining("; "));
    }

    private static LineDraft rx(int line, String movement, String amount) {
        return level(line, ScalingLevel.RX, movement, amount);
    }

    private static LineDraft level(int line, ScalingLevel level, String movement, String amount) {
        return new LineDraft(line, 1, level, movement, amount, LineUnit.REPS, false, "", "", "", null, "");
    }

    private static Movement movement(
            String id, int legLoad, int contacts, @Nullable String easier, Map<InjuryCondition, InjuryCode> codes) {
        return new Movement(
                new MovementId(id),
                id,
                Family.POSTERIOR_CHAIN,
                "",
                "",
                false,
                Set.of(LoadMode.BODY_WEIGHT),
                contacts,
                easier == null ? null : new MovementId(easier),
                null,
                null,
                null,
                codes,
                LegLoad.of(legLoad),
                List.of(),
                "",
                Evidence.UNGRADED);
    }
}
