package app.longrun.strength;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.exercises.Evidence;
import app.longrun.exercises.Family;
import app.longrun.exercises.LegLoad;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.MaxEquation;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Target;
import app.longrun.tenancy.GymSettings;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTargetsTest {

    private static final GymSettings KILOGRAMS = new GymSettings(
            ZoneId.of("Europe/Lisbon"),
            WeightUnit.KG,
            20_000,
            List.of(25_000, 20_000, 15_000, 10_000, 5_000, 2_500, 1_250));
    private static final GymSettings POUNDS = new GymSettings(
            ZoneId.of("America/New_York"), WeightUnit.LB, 20_412, List.of(20_412, 15_876, 11_340, 4_536, 2_268, 1_134));

    @ParameterizedTest(name = "{2} with a max of {1} kg and {0}: {3}")
    @CsvSource({
        // 82.5 % of a training max of 90 kg is 74.25 kg; the plates make 72.5.
        "'barbell, rack',          100, 5x4@82.5%TM,  72.5 kg",
        "'barbell, rack',          100, 5x4@82.5%,    82.5 kg",
        "trap bar,                 140, 3x3@85%,      117.5 kg",
        // 8 reps with 3 in reserve are 70.7 %, so 28.28 kg.
        "dumbbell or kettlebell,   40,  3x8@RPE7,     about 27.5 kg",
        "dumbbell or kettlebell,   40,  3x10@RPE7,    RPE 7",
        "'barbell, rack',          25,  5x4@75%TM,    RPE 5",
        "'barbell, rack',          ,    3x3@90%,      RPE 9.5",
        "'barbell, rack',          ,    3x3@RPE9,     RPE 9",
        "dumbbell or machine,      60,  4x8@8RM,      8RM",
        "dumbbell or machine,      60,  2x10@BW,      body weight",
    })
    void aTargetIsRoundedDownToWhatTheGymCanLoadOrStaysAnEffort(
            String equipment, @Nullable Integer maxKilograms, String prescription, String target) {
        Movement movement = movement(equipment, LoadMode.WEIGHT);

        assertThat(text(targets(KILOGRAMS, movement, maxKilograms).of(movement, prescription(prescription))))
                .isEqualTo(target);
    }

    @ParameterizedTest(name = "{1} with {0}: {2}")
    @CsvSource({
        // 100 kg are 220.462 lb.
        "'barbell, rack', 3x3@85%,  185 lb",
        "dumbbells,       3x8@RPE7, about 155 lb",
    })
    void aGymThatCountsInPoundsLoadsInPounds(String equipment, String prescription, String target) {
        Movement movement = movement(equipment, LoadMode.WEIGHT);

        assertThat(text(targets(POUNDS, movement, 100).of(movement, prescription(prescription))))
                .isEqualTo(target);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"3x5@RPE8, RPE 8", "3x5@BW, body weight"})
    void aMovementWithoutWeightsGetsNoLoad(String prescription, String target) {
        Movement pullUp = movement("pull-up bar", LoadMode.BODY_WEIGHT);

        assertThat(text(targets(KILOGRAMS, pullUp, 90).of(pullUp, prescription(prescription))))
                .isEqualTo(target);
    }

    private static MemberTargets targets(GymSettings gym, Movement movement, @Nullable Integer maxKilograms) {
        return new MemberTargets(
                maxKilograms == null
                        ? Map.of()
                        : Map.of(
                                movement.id(),
                                new EstimatedMax(maxKilograms * 1000, MaxEquation.MEAN_EPLEY_BRZYCKI, false)),
                gym);
    }

    private static Prescription prescription(String text) {
        Prescription written = Prescription.parse(text.replace("TM", ""));
        return text.endsWith("TM") ? written.withBasis(Basis.TRAINING_MAX) : written;
    }

    private static String text(Target target) {
        return switch (target) {
            case Target.At at -> (at.suggested() ? "about " : "") + at.load().text();
            case Target.ByRpe effort -> "RPE " + effort.rpe().text();
            case Target.ByRepMax repMax -> repMax.reps() + "RM";
            case Target.BodyWeight none -> "body weight";
            case Target.AsWritten written -> written.intensity().text();
            case Target.Between range -> text(range.easier()) + " to " + text(range.harder());
            case Target.Fixed(int pieces, Load each) -> pieces + " x " + each.text();
            case Target.ByRir _, Target.ByBand _, Target.Open _ -> throw new AssertionError(target);
        };
    }

    private static Movement movement(String equipment, LoadMode mode) {
        return new Movement(
                new MovementId("some_lift"),
                "Some lift",
                Family.of("LG"),
                "legs",
                equipment,
                false,
                Set.of(mode),
                0,
                null,
                null,
                null,
                null,
                Map.of(),
                LegLoad.HEAVY,
                List.of(),
                "strength for the hills and for the last miles of a race",
                Evidence.A);
    }
}
