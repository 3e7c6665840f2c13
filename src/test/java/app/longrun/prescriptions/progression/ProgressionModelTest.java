package app.longrun.prescriptions.progression;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.English;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressionModelTest {

    @ParameterizedTest(name = "{0} plans {1} into {3}")
    @CsvSource({
        "LINEAR_LOAD, 3x5@60kg, Step, 3x5@62.5kg",
        "DOUBLE_PROGRESSION, 3x8@20kg, DoubleProgression, 3x9@20kg",
        "AUTOREGULATED, 4x5@RPE8, Autoregulation, 4x5@RPE8",
        "PERCENTAGE_WAVE, 5x4@75%TM, PercentageWave, 5x4@80%TM",
        "TOP_SET_AND_BACK_OFF, 1x1@90%, BackOffs, 1x1@90%",
        "REP_MAX_LADDER, 4x15@15RM, RepMaxLadder, 4x12@12RM",
        "HOLD_TIME, 3x30s@BW, Step, 3x35s@BW",
        "CONTACTS, 3x10c@BW, ContactGrowth, 3x11c@BW",
        "CHAIN_STEP, 3x12@RPE7, ChainGate, 3x12@RPE7"
    })
    void eachOfTheNineModelsCanBeBegunFromItsExample(
            ProgressionModel model, String first, String rule, String secondWeek) {
        Progression progression = ((RuleReading.Understood) Progression.read(model.example())).progression();

        assertThat(progression.text()).isEqualTo(model.example());
        assertThat(progression.rules().getFirst())
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .isEqualTo(rule);
        Plan plan = progression.plan(Prescription.parse(first), 2, 1);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.weeks().get(1).prescription().text()).isEqualTo(secondWeek);
    }

    @Test
    void eachSaysWhatItIsAndWhatKeepsItSafe() {
        assertThat(ProgressionModel.values()).hasSize(9).allSatisfy(model -> {
            assertThat(English.say(Phrase.of("progression.model." + model))).isNotBlank();
            assertThat(English.say(Phrase.of("progression.model." + model + ".guard")))
                    .isNotBlank();
        });
    }
}
