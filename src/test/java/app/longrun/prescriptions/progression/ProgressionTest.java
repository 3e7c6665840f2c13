package app.longrun.prescriptions.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.longrun.prescriptions.English;
import app.longrun.prescriptions.Prescription;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressionTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Points of the max, not shares of the week before: 75 + 2.5 = 77.5, + 2.5 = 80, + 2.5 = 82.5.
                "+2.5% a week | 5x5@75% | 5x5@75% 5x5@77.5% 5x5@80% 5x5@82.5%",
                "+2.5% a week | 5x5@75%TM | 5x5@75%TM 5x5@77.5%TM 5x5@80%TM",
                // 95 + 2.5 = 97.5, + 2.5 = 100, and no share above the max.
                "+2.5% | 3x1@95% | 3x1@95% 3x1@97.5% 3x1@100% 3x1@100%",
                "+2.5% to 80% | 5x5@75% | 5x5@75% 5x5@77.5% 5x5@80% 5x5@80%",
                // 2.5 % of the first 100 kg are 2.5 kg every week; compounding would give 107.69 in week 4.
                "+2.5% a week | 5x5@100kg | 5x5@100kg 5x5@102.5kg 5x5@105kg 5x5@107.5kg",
                // 2.5 % of 81 kg are 2.025 kg; nothing is rounded to plates here.
                "+2.5% a week | 5x5@81kg | 5x5@81kg 5x5@83.025kg 5x5@85.05kg",
                "+2.5 kg | 3x8@60kg | 3x8@60kg 3x8@62.5kg 3x8@65kg",
                "+2.5 kg | 3x20m@2x24kg | 3x20m@2x24kg 3x20m@2x26.5kg",
                "+5 lb | 3x8@135lb | 3x8@135lb 3x8@140lb",
                "+2.5 kg every 2 weeks | 3x8@60kg | 3x8@60kg 3x8@60kg 3x8@62.5kg 3x8@62.5kg 3x8@65kg",
                "+1 rep | 3x8@RPE7 | 3x8@RPE7 3x9@RPE7 3x10@RPE7",
                "+1 rep to 9 | 3x8/side@BW | 3x8/side@BW 3x9/side@BW 3x9/side@BW",
                "+1 rep | 3x8-12@RPE8 | 3x8-12@RPE8 3x9-13@RPE8",
                "-1 rep | 5x5@RPE8 | 5x5@RPE8 5x4@RPE8 5x3@RPE8 5x2@RPE8 5x1@RPE8 5x1@RPE8",
                // 45 + 5 = 50, 55, 60 and there it ends.
                "+5 s to 60 s | 3x45s@BW | 3x45s@BW 3x50s@BW 3x55s@BW 3x60s@BW 3x60s@BW",
                "+10 s | 3x45s@BW | 3x45s@BW 3x55s@BW 3x60s@BW",
                "+10 s | 3x90s@BW | 3x90s@BW 3x90s@BW",
                "+5m | 3x20m@24kg | 3x20m@24kg 3x25m@24kg",
                "+1 set | 3x5@RPE8 | 3x5@RPE8 4x5@RPE8 5x5@RPE8",
                "+0.5 RPE to RPE9 | 3x5@RPE8 | 3x5@RPE8 3x5@RPE8.5 3x5@RPE9 3x5@RPE9",
                "-1 RIR | 3x5@RIR2 | 3x5@RIR2 3x5@RIR1 3x5@RIR0 3x5@RIR0",
                // A range moves whole and ends at the dial's own limit: 7-8, 8-9, 9-10, 10.
                "+1 RPE | 3x5@RPE7-8 | 3x5@RPE7-8 3x5@RPE8-9 3x5@RPE9-10 3x5@RPE10 3x5@RPE10",
                "-1 RIR | 3x5@RIR1-2 | 3x5@RIR1-2 3x5@RIR0-1 3x5@RIR0-1",
                "+2.5% | 5x5@75-80%TM | 5x5@75-80%TM 5x5@77.5-82.5%TM",
                "75-80 | 5x4@70-75%TM | 5x4@75%TM 5x4@80%TM",
                // A number for each week; a lighter one keeps the number before it and takes no turn.
                "RPE 6-7-deload-8 | 5x5@RPE9 | 5x5@RPE6 5x5@RPE7 3x5@RPE7 5x5@RPE8",
                "RIR 3-2-1 | 3x8 | 3x8@RIR3 3x8@RIR2 3x8@RIR1",
                "10-8-6 reps, +2.5% | 4x8-12/side@70% | 4x10/side@70% 4x8/side@72.5% 4x6/side@75%",
                "60-62.5-65kg | 3x5@2x24kg | 3x5@2x60kg 3x5@2x62.5kg 3x5@2x65kg",
                "3-4-5-deload-3 sets | 9x5@80% | 3x5@80% 4x5@80% 5x5@80% 3x5@80% 3x5@80%",
                "20-30-40s | 3x10s/side | 3x20s/side 3x30s/side 3x40s/side",
                // What begins later leaves the weeks before alone; a step is taken in the week it begins, a list begins
                // its list.
                "from week 3 +2.5% | 5x5@75% | 5x5@75% 5x5@75% 5x5@77.5% 5x5@80%",
                "from week 3 80-85 | 5x5@75% | 5x5@75% 5x5@75% 5x5@80% 5x5@85%",
                "+1 rep to 10, from week 4 +2.5kg | 3x8@60kg | 3x8@60kg 3x9@60kg 3x10@60kg 3x10@62.5kg 3x10@65kg",
                "from week 2 75-deload-80 | 5x5@70% | 5x5@70% 5x5@75% 3x5@75% 5x5@80%",
                "from week 3 +2.5%, week 3 -40% volume | 5x5@75% | 5x5@75% 5x5@75% 3x5@75% 5x5@77.5%",
                "from week 3 back-off 2x3 -10% | 1x1@90% | 1x1@90% 1x1@90% 1x1@90%",
                // Two rules, two parts: the percentage rises while the repetitions fall.
                "+2.5%, -1 rep to 3 | 4x5@80% | 4x5@80% 4x4@82.5% 4x3@85% 4x3@87.5%",
                "75-80-82.5-deload-85-87.5-90-test | 5x4@75%TM | 5x4@75%TM 5x4@80%TM 5x4@82.5%TM 3x4@82.5%TM "
                        + "5x4@85%TM 5x4@87.5%TM 5x4@90%TM 1x3@RPE9",
                "75-80-82.5-deload-85, week 4 -40% volume at 75% | 5x4@75% | 5x4@75% 5x4@80% 5x4@82.5% 3x4@75% 5x4@85%",
                "70-75 | 3x5@RPE7 | 3x5@70% 3x5@75%",
                "15-12-10-8-6RM | 3x15/side@15RM | 3x15/side@15RM 3x12/side@12RM 3x10/side@10RM 3x8/side@8RM "
                        + "3x6/side@6RM 3x6/side@6RM",
                "15-12x2-10RM | 4x15@15RM | 4x15@15RM 4x12@12RM 4x12@12RM 4x10@10RM",
                // Five rungs from 8 to 12, then 2.5 kg more.
                "8-12 then +2.5kg | 3x8-12@20kg | 3x8@20kg 3x9@20kg 3x10@20kg 3x11@20kg 3x12@20kg 3x8@22.5kg 3x9@22.5kg",
                "8-10 then +5kg | 3x8/side@RPE8 | 3x8/side@RPE8 3x9/side@RPE8 3x10/side@RPE8 3x8/side@RPE8",
                "by RPE | 4x5@RPE8 | 4x5@RPE8 4x5@RPE8",
                "by RIR, +0.5 RPE | 4x5@RPE8 | 4x5@RPE8 4x5@RPE8.5",
                "chain at 3x15@RPE7 twice | 3x12@RPE7 | 3x12@RPE7 3x12@RPE7",
                // 30 contacts and 10 % of them, 3: 30, 33, 36 a set of 15 + 1.5 = 16.5 rounded down.
                "contacts +10% | 2x15c@BW | 2x15c@BW 2x16c@BW 2x18c@BW 2x19c@BW",
                // 40 % of 5 are 2, of 4 are 1.6 so that 2.4 stay, of 3 are 1.2 so that 1.8 stay, and one always stays.
                "week 2 -40% volume | 5x5@80% | 5x5@80% 3x5@80% 5x5@80%",
                "week 2 -40% volume | 4x5@80% | 4x5@80% 2x5@80%",
                "week 2 -40% volume | 3x5@80% | 3x5@80% 2x5@80%",
                "week 2 -50% volume | 3x5@80% | 3x5@80% 2x5@80%",
                "week 2 -80% volume | 2x5@80% | 2x5@80% 1x5@80%",
                "deload week 1 | 5x5@80% | 3x5@80% 5x5@80%",
                // The lighter week takes no step: 75, 77.5, 80, 80 with fewer sets, 82.5.
                "+2.5% a week, week 4 -40% volume | 5x5@75% | 5x5@75% 5x5@77.5% 5x5@80% 3x5@80% 5x5@82.5%",
                "+2.5%, every 3rd week -33% volume at RPE6 | 3x5@75% | 3x5@75% 3x5@77.5% 2x5@RPE6 3x5@80% 3x5@82.5% 2x5@RPE6",
                "'' | 5x5@80% | 5x5@80% 5x5@80%"
            })
    void everyWeekIsWhatOneWouldWorkOutByHand(String rules, String first, String weeks) {
        List<String> expected = List.of(weeks.split(" ", -1));

        Plan plan = understood(rules).plan(Prescription.parse(first), expected.size(), 1);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.weeks()).extracting(week -> week.prescription().text()).containsExactlyElementsOf(expected);
        assertThat(plan.weeks()).extracting(PlannedWeek::week).isSorted().startsWith(1);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 90 % less 10 % of it are 81 %.
                "back-off 3x3 -10% | 1x1@90% | 3x3@81%",
                // A single at RPE 8 is 92.2 %; 92.2 x 0.9 = 82.98.
                "back-off 2x3 -10% | 1x1@RPE8 | 2x3@82.98%",
                // 90 % of 85 and of 90.
                "back-off 3x3 -10% | 1x2@85-90% | 3x3@76.5-81%",
                "back-off 3x2 -8% | 1x3@100kg | 3x2@92kg"
            })
    void backOffSetsFollowTheTopSet(String rules, String top, String backOff) {
        Plan plan = understood(rules).plan(Prescription.parse(top), 2, 1);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.weeks()).allSatisfy(week -> {
            assertThat(week.prescription().text()).isEqualTo(top);
            assertThat(week.then()).extracting(Prescription::text).containsExactly(backOff);
        });
    }

    @Test
    void backOffSetsFollowTheTopSetOfTheirOwnWeekAndShrinkInALighterOne() {
        Plan plan =
                understood("back-off 4x3 -10%, +2.5%, week 3 -40% volume").plan(Prescription.parse("1x2@80%"), 3, 1);

        // 82.5 x 0.9 = 74.25; of 4 sets 2.4 stay, and the one top set stays.
        assertThat(plan.weeks().get(1).then()).extracting(Prescription::text).containsExactly("4x3@74.25%");
        assertThat(plan.weeks().get(2).then()).extracting(Prescription::text).containsExactly("2x3@74.25%");
        assertThat(plan.weeks().get(2).prescription().text()).isEqualTo("1x2@82.5%");
        assertThat(reasons(plan, 3)).isEqualTo("lighter week: a single set stays");
    }

    @ParameterizedTest(name = "{0} on {1}, week {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "+2.5% a week | 5x5@75% | 1 | ''",
                "+2.5% a week | 5x5@75% | 2 | +2.5%",
                "+2.5% a week | 5x5@100kg | 2 | +2.5% of the first week's load",
                "+2.5kg every 2 weeks | 5x5@100kg | 2 | ''",
                "+2.5% to 80% | 5x5@75% | 4 | stays at 80%, where the rule ends",
                "+5s | 3x60s@BW | 2 | stays at 60 s; a harder lever comes next",
                "contacts +10% | 2x15c@BW | 2 | +10% of the first week's contacts, rounded down",
                "8-9 then +2.5kg | 3x8@20kg | 2 | one repetition more, up to 9",
                "8-9 then +2.5kg | 3x8@20kg | 3 | 2.5 kg more, back to 8 repetitions",
                // 5 reps with 2 in reserve are 81.1 %.
                "by RPE | 4x5@RPE8 | 2 | the load is 81.1% of the last estimated max",
                "by RPE | 4x15@RPE8 | 2 | the load follows the effort of the day",
                "70-deload-test | 5x5@70% | 1 | wave at 70%",
                "70-deload-test | 5x5@70% | 2 | lighter week: 40% fewer sets, 5 become 3",
                "70-deload-test | 5x5@70% | 3 | test: a triple at RPE 9 tells the new max",
                "15-12x2RM | 3x15@15RM | 2 | on to 12RM",
                "15-12x2RM | 3x15@15RM | 3 | 12RM",
                "back-off 3x3 -10% | 1x1@90% | 1 | then 10% lighter than the top set, until RPE 8",
                "chain at 3x15@RPE7 in 1 session | 3x12@BW | 1 | the next movement follows 3x15@RPE7 in one session",
                "chain at 3x15@RPE7 twice | 3x12@BW | 1 | the next movement follows 3x15@RPE7 in 2 sessions in a row"
            })
    void everyWeekSaysWhyItIsNotTheWeekBefore(String rules, String first, int week, String reason) {
        assertThat(reasons(understood(rules).plan(Prescription.parse(first), 5, 1), week))
                .isEqualTo(reason);
    }

    @Test
    void contactsGrowByAFifthOrFifteenOverTheHighestOfFourWeeksAndNoFaster() {
        Plan plan = understood("+20 contacts").plan(Prescription.parse("2x20c@BW"), 5, 1);

        // 40; then 80 asked, 40 + 15 = 55 allowed, 27 a set; 54 + 15 = 69, 34; 68 x 1.2 = 81 and 68 + 15 = 83, 41; 82 x
        // 1.2 = 98, 49.
        assertThat(plan.weeks())
                .extracting(week -> week.prescription().text())
                .containsExactly("2x20c@BW", "2x27c@BW", "2x34c@BW", "2x41c@BW", "2x49c@BW");
        assertThat(reasons(plan, 2)).isEqualTo("+20c; 80 contacts a week would be too many; held to 55");
    }

    @Test
    void theGuardCountsEverySessionOfTheWeekAndBothSides() {
        Plan plan = understood("+10c").plan(Prescription.parse("2x5c/side@BW"), 2, 2);

        // 2 sets x 5 x 2 sides x 2 sessions = 40; 55 allowed; 2 x 6 x 2 x 2 = 48 fits and 7 would make 56.
        assertThat(plan.weeks())
                .extracting(week -> week.prescription().text())
                .containsExactly("2x5c/side@BW", "2x6c/side@BW");
    }

    @Test
    void aFirstWeekAboveSixtyContactsIsToldAndNotChanged() {
        Plan plan = Progression.NONE.plan(Prescription.parse("4x20c@BW"), 2, 1);

        assertThat(plan.weeks()).extracting(week -> week.prescription().text()).containsOnly("4x20c@BW");
        assertThat(reasons(plan, 1)).isEqualTo("80 contacts in a first week are more than 60");
        assertThat(reasons(plan, 2)).isEmpty();
    }

    @ParameterizedTest(name = "{0} does not fit {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "+2.5 kg | 5x5@75%",
                "+2.5 kg | 5x5@100lb",
                "+2.5% | 5x5@RPE8",
                "+2.5% to 80% | 5x5@100kg",
                "+1 rep | 3x30s@BW",
                "+1 rep | 3xmax@BW",
                "+5 s | 3x5@BW",
                "+0.5 RPE | 5x5@75%",
                "contacts +10% | 3x10@BW",
                "contacts +10% | 3xmax c@BW",
                "8-12 then +2.5kg | 3x30s@BW",
                "8-12 then +2.5kg | 3x8@75%",
                "8-12 then +2.5kg | 3x8@45lb",
                "15-12RM | 3x30s@BW",
                "by RPE | 5x5@75%",
                "by RPE | 5xmax@RPE8",
                "by RPE | 5x20s@RPE8",
                "back-off 3x3 -10% | 3x3@90%",
                "back-off 3x3 -10% | 1x6@90%",
                "back-off 3x3 -10% | 1x3@BW",
                "back-off 3x3 -10% | 1xmax@90%",
            })
    void aRuleThatDoesNotFitIsToldAndChangesNothing(String rule, String first) {
        Plan plan = understood(rule).plan(Prescription.parse(first), 3, 1);

        assertThat(plan.problems())
                .extracting(English::say)
                .containsExactly("The rule “%s” does not fit %s."
                        .formatted(understood(rule).text(), first));
        assertThat(plan.weeks()).extracting(week -> week.prescription().text()).containsOnly(first);
    }

    @Test
    void aWaveShorterThanTheBlockIsAProblem() {
        Plan plan = understood("75-80-deload").plan(Prescription.parse("5x5@75%"), 4, 1);

        assertThat(plan.problems())
                .extracting(English::say)
                .containsExactly("The list has 3 weeks, and there are more to fill: 75-80-deload");
    }

    @Test
    void twoRulesNeverChangeTheSamePart() {
        assertThat(Progression.read("+2.5%, by RPE")).isInstanceOf(RuleReading.Understood.class);
        assertThat(Progression.read("+2.5%, 75-80-85"))
                .extracting(read -> English.say(((RuleReading.Unclear) read).problem()))
                .isEqualTo("Two rules change the same part: +2.5%, 75-80-85");
    }

    @Test
    void aBlockHasOneToFiftyTwoWeeks() {
        Prescription first = Prescription.parse("5x5@75%");
        assertThat(Progression.NONE.plan(first, 52, 14).weeks()).hasSize(52);
        for (int weeks : new int[] {0, 53}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Progression.NONE.plan(first, weeks, 1));
        }
        for (int times : new int[] {0, 15}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Progression.NONE.plan(first, 1, times));
        }
    }

    private static Progression understood(String rules) {
        assertThat(Progression.read(rules)).as(rules).isInstanceOf(RuleReading.Understood.class);
        return ((RuleReading.Understood) Progression.read(rules)).progression();
    }

    private static String reasons(Plan plan, int week) {
        return plan.weeks().get(week - 1).reasons().stream().map(English::say).collect(Collectors.joining("; "));
    }
}
