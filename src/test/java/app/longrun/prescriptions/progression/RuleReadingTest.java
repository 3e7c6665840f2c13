package app.longrun.prescriptions.progression;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReadingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "+2.5% a week | +2.5%",
                "+2,5 % per week | +2.5%",
                "+2.50% each week | +2.5%",
                "+2.5 kg | +2.5kg",
                "+ 5 LBS every 2 weeks | +5lb every 2 weeks",
                "+5 pounds to 225 lb | +5lb to 225lb",
                "+1 rep | +1 rep",
                "+2 reps to 12 reps | +2 rep to 12 rep",
                "+5 s to 60 s | +5s to 60s",
                "+5 seconds up to 60 every 2 weeks | +5s every 2 weeks to 60s",
                "+10m to 60m | +10m to 60m",
                "+4 contacts | +4c",
                "+1 set every 3 weeks to 5 | +1 set every 3 weeks to 5 set",
                "+0,5 RPE to RPE 9 | +0.5 RPE to 9 RPE",
                "-1 RIR to 1 | -1 RIR to 1 RIR",
                "week 4 -40% volume | week 4 -40% volume",
                "Week 4: – 40 % volume | week 4 -40% volume",
                "deload week 4 | week 4 -40% volume",
                "week 4 deload | week 4 -40% volume",
                "deload in week 4 -50% sets at 75% | week 4 -50% volume at 75%",
                "every 4th week deload | every 4th week -40% volume",
                "every 2nd week -30% volume @RPE6 | every 2nd week -30% volume at RPE6",
                "every 3rd week deload | every 3rd week -40% volume",
                "every 11th week deload | every 11th week -40% volume",
                "every 21st week deload | every 21st week -40% volume",
                "week 4 deload at band red | week 4 -40% volume at band red",
                "75-80-82.5-deload-85-87.5-90-test | 75-80-82.5-deload-85-87.5-90-test",
                "75% - 80% - 82,5% - Deload - TEST | 75-80-82.5-deload-test",
                "15-12-10-8-6RM | 15-12-10-8-6RM",
                "15RM – 12 RM – 12RM – 10RM | 15-12x2-10RM",
                "12x3-10x2RM | 12x3-10x2RM",
                "12x2RM | 12x2RM",
                "contacts +10% | contacts +10%",
                "+10% contacts a week | contacts +10%",
                "8-12 then +2.5 kg | 8-12 then +2.5kg",
                "8 – 12 reps + 5 lb | 8-12 then +5lb",
                "by RPE | by RPE",
                "autoregulated | by RPE",
                "back-off 3x3 -10% | back-off 3x3 -10%",
                "back off 2 x 5 at -8 % | back-off 2x5 -8%",
                "chain at 3x15@RPE7 twice | chain at 3x15@RPE7 in 2 sessions",
                "chain step at 3x15@RPE7 in 1 session | chain at 3x15@RPE7 in 1 session",
                "+1 rep; week 4 deload;; | +1 rep, week 4 -40% volume",
                "RPE 6 - 7 - 7,5 - Deload - 8 | 6-7-7.5-deload-8 RPE",
                "6-7-8 rpe | 6-7-8 RPE",
                "reps 10-8-6 | 10-8-6 rep",
                "20-30-40 s | 20-30-40s",
                "60-62.5-65 kilos | 60-62.5-65kg",
                "3-4-5 sets | 3-4-5 set",
                "40-48-58 contacts | 40-48-58c",
                "75-80% | 75-80",
                "from week 5 +2.5% | from week 5 +2.5%",
                "From week 5 on: +2,5 % | from week 5 +2.5%",
                "+2.5% starting in week 5 | from week 5 +2.5%",
                "from week 1 +2.5% | +2.5%",
                "from week 3 75-80-deload, week 9 deload | from week 3 75-80-deload, week 9 -40% volume",
                "week 4 deload, +2,5%, -1 rep | +2.5%, -1 rep, week 4 -40% volume"
            })
    void aCoachsRuleReadsHoweverItIsTypedAndPrintsInOneWay(String typed, String canonical) {
        assertThat(text(typed)).isEqualTo(canonical);
        assertThat(text(canonical)).as("reads back the same").isEqualTo(canonical);
        assertThat(Progression.read(canonical)).isEqualTo(Progression.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harder every week",
                "2.5%",
                "+2.5",
                "+2.5 kg on Mondays",
                "week 4",
                "week 4 -40%",
                "deload",
                "80",
                "chain at 3x15@RPE7",
                "++2.5%",
                "RPE 6-7 reps",
                "RPE 7",
                "deload-7 RPE",
                "from week 5",
                "from week 5 week 8 deload",
                "+1.2.3 kg"
            })
    void whatIsNoRuleIsNamedAndNotGuessed(String typed) {
        assertThat(problem("+1 rep; " + typed)).startsWith("“" + typed + "” is no rule known here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+25%",
                "+0%",
                "+50 kg",
                "+6 reps",
                "+45 s",
                "+3 sets",
                "+2 RPE",
                "+2.5% every 13 weeks",
                "+2.5% every 0 weeks",
                "+5 s to 60 reps",
                "+1 rep a week to 5 every 2 weeks",
                "contacts +25%",
                "contacts +0%",
                "12-8 then +2.5kg",
                "8-8 then +2.5kg",
                "8-31 then +2.5kg",
                "8-12 then +25kg",
                "8-12 then +0kg",
                "0-8 then +5kg",
                "75-180",
                "RPE 4-5",
                "RPE 8-11",
                "RPE 7-7.3",
                "10-8.5 reps",
                "0-1 reps",
                "2-12 sets",
                "from week 53 +1 rep",
                "from week 0 +1 rep",
                "15-80",
                "deload-75",
                "12-15RM",
                "40-12RM",
                "12-0RM",
                "15RM",
                "15x60RM",
                "week 0 deload",
                "week 53 deload",
                "every 1st week deload",
                "week 4 -90% volume",
                "week 4 -5% volume",
                "week 4 deload at nothing",
                "back-off 6x3 -10%",
                "back-off 0x3 -10%",
                "back-off 3x0 -10%",
                "back-off 3x13 -10%",
                "back-off 3x3 -4.99%",
                "back-off 3x3 -20.01%",
                "chain at 3x15@RPE7 in 0 sessions",
                "chain at 3x15@RPE7 in 7 sessions",
                "chain at squats twice"
            })
    void aNumberOutOfReasonIsNamedAndNotCutToSize(String typed) {
        assertThat(problem(typed)).isEqualTo("“" + typed + "” has a number that is out of reason.");
    }

    @Test
    void theEdgesOfReasonAreInside() {
        for (String edge : new String[] {
            "+10%",
            "+20kg",
            "+45lb",
            "+5 rep",
            "+30s",
            "+2 set",
            "+1 RPE",
            "+2.5% every 12 weeks",
            "contacts +20%",
            "1-30 then +20kg",
            "20-110",
            "30-1RM",
            "week 52 -80% volume",
            "week 1 -10% volume",
            "every 2nd week -40% volume",
            "back-off 5x12 -5%",
            "back-off 1x1 -20%",
            "chain at 3x15@RPE7 in 6 sessions"
        }) {
            assertThat(text(edge)).isEqualTo(edge);
        }
    }

    @Test
    void aPageOfRulesIsRefused() {
        assertThat(problem("+1 rep" + " ".repeat(300))).isEqualTo("Write rules in 300 characters.");
        assertThat(text("+1 rep" + " ".repeat(294))).isEqualTo("+1 rep");
    }

    private static String text(String typed) {
        assertThat(Progression.read(typed)).as(typed).isInstanceOf(RuleReading.Understood.class);
        return ((RuleReading.Understood) Progression.read(typed)).progression().text();
    }

    private static String problem(String typed) {
        assertThat(Progression.read(typed)).as(typed).isInstanceOf(RuleReading.Unclear.class);
        return English.say(((RuleReading.Unclear) Progression.read(typed)).problem());
    }
}
