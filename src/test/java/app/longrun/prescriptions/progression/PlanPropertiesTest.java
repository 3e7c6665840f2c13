package app.longrun.prescriptions.progression;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Tries;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.ContactGuard;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Prescription;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every rule on every prescription. */
class PlanPropertiesTest {

    private static final List<String> RULES = List.of(
            "+2.5%",
            "+2.5kg",
            "+5lb every 2 weeks",
            "+2 rep to 12",
            "+10s to 60s",
            "+20c",
            "+1 set",
            "+1 RPE",
            "-1 RIR",
            "contacts +20%",
            "8-12 then +2.5kg",
            "75-80-82.5-deload-85-87.5-90-test",
            "15-12x2-10-8-6RM",
            "by RPE",
            "back-off 3x3 -10%",
            "chain at 3x15@RPE7 twice",
            "week 4 -40% volume",
            "every 3rd week -60% volume");
    private static final List<String> FIRSTS = List.of(
            "5x5@75%",
            "3x8-12@RPE8",
            "3x5@RIR3",
            "3x5@RIR1-2",
            "4x6@RPE7-8",
            "5x5@75-80%TM",
            "1x3@RPE8-9",
            "4x10/side@24kg",
            "3x8@45lb",
            "3x30s/side@BW",
            "2x15c@BW",
            "3x4c/side@BW",
            "3xmax@BW",
            "1x3@RPE8",
            "3x15/side@15RM",
            "3x20m@2x16kg",
            "3x15@band red",
            "3x8");

    @Test
    void everyPlanIsTheSameTwiceStaysWithinItsGuardsAndBeginsWithTheFirstWeek() {
        Random random = new Random(11);
        for (int i = 0; i < Tries.of(600); i++) {
            String text = RULES.get(random.nextInt(RULES.size())) + ", " + RULES.get(random.nextInt(RULES.size()));
            if (Progression.read(text) instanceof RuleReading.Understood(Progression progression)) {
                Prescription first = Prescription.parse(FIRSTS.get(random.nextInt(FIRSTS.size())));
                int weeks = 1 + random.nextInt(12);

                Plan plan = progression.plan(first, weeks, 2);

                assertThat(progression.plan(first, weeks, 2)).isEqualTo(plan);
                assertThat(plan.weeks())
                        .as(text)
                        .hasSize(weeks)
                        .allSatisfy(week -> staysInReason(first, week.prescription()));
                contactsStayInTheirGuard(plan);
            }
        }
    }

    private static void staysInReason(Prescription first, Prescription week) {
        assertThat(week.sets()).isBetween(1, Math.max(10, first.sets()));
        assertThat(week.tempo()).isEqualTo(first.tempo());
        assertThat(week.amount().perSide() || !first.amount().perSide() || isTest(week))
                .isTrue();
        if (week.intensity().harder() instanceof Intensity.PercentOfMax share) {
            assertThat(share.percent()).isLessThanOrEqualTo(Percent.WHOLE);
        }
        if (week.amount().unit() == AmountUnit.SECONDS) {
            assertThat(week.amount().upTo()).isLessThanOrEqualTo(60);
        }
    }

    private static boolean isTest(Prescription week) {
        return week.text().equals("1x3@RPE9");
    }

    private static void contactsStayInTheirGuard(Plan plan) {
        List<Integer> contacts = plan.weeks().stream()
                .map(PlannedWeek::prescription)
                .filter(week -> week.amount().unit() == AmountUnit.CONTACTS)
                .map(week -> 2 * week.sets() * mostOf(week.amount()))
                .toList();
        assertThat(ContactGuard.hits(List.of(), contacts))
                .allSatisfy(hit -> assertThat(hit.week()).isEqualTo(1));
    }

    private static int mostOf(Amount amount) {
        return amount.upTo() * (amount.perSide() ? 2 : 1);
    }
}
