package app.longrun.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

    private final Library library = Library.in(EditedLibraryFiles.shipped());

    private Movement movement(String id) {
        return library.movement(id).orElseThrow();
    }

    @Test
    void theLibraryHoldsAllMovementsAndActivities() {
        assertThat(library.movements()).hasSize(115);
        assertThat(library.activities()).hasSize(45);
        assertThat(Stream.concat(
                        library.movements().stream().flatMap(m -> m.aliases().stream()),
                        library.activities().stream().flatMap(a -> a.aliases().stream())))
                .hasSize(602)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "POSTERIOR_CHAIN, 26",
        "CALF_AND_ANKLE, 18",
        "POSTURE, 21",
        "CORE, 17",
        "PLYOMETRIC, 16",
        "SQUAT_AND_LUNGE, 17"
    })
    void everyFamilyHasItsMovements(Family family, int movements) {
        assertThat(library.movements().stream().filter(m -> m.family() == family))
                .hasSize(movements);
    }

    @Test
    void watchesKnowMostMovementsExactly() {
        Map<String, Long> byFit = library.movements().stream()
                .collect(Collectors.groupingBy(
                        m -> m.fitExercise() == null ? "none" : m.fitExercise().exact() ? "exact" : "nearest",
                        Collectors.counting()));

        assertThat(byFit).containsOnly(Map.entry("exact", 68L), Map.entry("nearest", 45L), Map.entry("none", 2L));
        assertThat(movement("trapbar_dl").fitExercise())
                .isEqualTo(new FitExercise(8, "DEADLIFT", 17, "TRAP_BAR_DEADLIFT", true));
    }

    @Test
    void aMovementCarriesEveryFact() {
        Movement lift = movement("calf_raise_sl_loaded");

        assertThat(lift.name()).isEqualTo("Single-leg calf raise, loaded");
        assertThat(lift.primaryMuscles()).isEqualTo("gastrocnemius, soleus");
        assertThat(lift.equipment()).isEqualTo("dumbbell or machine");
        assertThat(lift.unilateral()).isTrue();
        assertThat(lift.loadModes()).containsExactlyInAnyOrder(LoadMode.WEIGHT, LoadMode.REPETITION_MAX);
        assertThat(lift.easier()).contains(new MovementId("calf_raise_sl_deficit"));
        assertThat(lift.harder()).contains(new MovementId("pogo_dl"));
        assertThat(lift.freeExerciseDbId()).isEqualTo("Standing_Dumbbell_Calf_Raise");
        assertThat(lift.legLoad()).isEqualTo(LegLoad.LOADED);
        assertThat(lift.purpose()).isEqualTo("Raises calf strength and Achilles stiffness for better energy return");
        assertThat(lift.evidence()).isEqualTo(Evidence.B);
        assertThat(lift.injuryCodes())
                .isEqualTo(new EnumMap<>(Map.of(
                        InjuryCondition.ACH, InjuryCode.REHABILITATE,
                        InjuryCondition.PF, InjuryCode.REHABILITATE,
                        InjuryCondition.BSI, InjuryCode.AVOID,
                        InjuryCondition.MTSS, InjuryCode.MODIFY)));
        assertThat(lift.advice(InjuryCondition.LBP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "back_squat, HEAVY",
        "sled_push, HEAVY",
        "bstance_rdl, HEAVY",
        "nordic, LOADED",
        "drop_jump, LOADED",
        "pogo_dl, LIGHT",
        "box_jump, LIGHT",
        "pull_up, NONE",
        "tib_raise_loaded, NONE"
    })
    void theLegLoadFollowsItsDefinition(String id, LegLoad legLoad) {
        assertThat(movement(id).legLoad()).isEqualTo(legLoad);
    }

    @Test
    void elevenMovementsAreOfTheHeavyClass() {
        assertThat(library.movements().stream().filter(m -> m.legLoad() == LegLoad.HEAVY))
                .extracting(m -> m.id().value())
                .containsExactlyInAnyOrder(
                        "front_squat",
                        "back_squat",
                        "trapbar_dl",
                        "conv_dl",
                        "rdl_bb",
                        "bstance_rdl",
                        "leg_press",
                        "rfess",
                        "step_up_bb",
                        "hip_thrust_bb",
                        "sled_push");
    }

    @Test
    void everyJumpCountsOneContactAndNothingElseDoes() {
        assertThat(library.movements())
                .allSatisfy(m -> assertThat(m.contactsPerRep()).isEqualTo(m.family() == Family.PLYOMETRIC ? 1 : 0));
    }

    @Test
    void anActivityCarriesEveryFact() {
        Activity hill = library.activity("hill_repeat").orElseThrow();

        assertThat(hill.name()).isEqualTo("Hill repeat");
        assertThat(hill.kind()).isEqualTo("run");
        assertThat(hill.units()).containsExactly("m", "s", "min", "reps");
        assertThat(hill.legLoad()).isEqualTo(LegLoad.LOADED);
        assertThat(hill.run()).isTrue();
        assertThat(hill.aliases()).containsExactly("hill repeats", "hill reps", "hill sprint", "hills", "uphill run");
    }
}
