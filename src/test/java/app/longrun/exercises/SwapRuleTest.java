package app.longrun.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapRuleTest {

    private static final Library LIBRARY = Library.in(EditedLibraryFiles.shipped());

    private final SwapRule rule = new SwapRule(LIBRARY.movements());

    /** Worked out by hand on the tables of science.md 4. */
    @ParameterizedTest
    @CsvSource({
        "back_squat,   PFP,         keep back_squat,                ''",
        "rdl_bb,       HAM,         easier band_pull_through,       rdl_bb HAM; rdl_kb HAM",
        "conv_dl,      LBP,         easier trapbar_dl,              conv_dl LBP",
        "pogo_dl,      ACH,         easier farmer_toes,             pogo_dl ACH; jump_rope ACH",
        "pogo_dl,      ACH BSI,     easier calf_raise_dl,           pogo_dl ACH BSI; jump_rope ACH BSI; farmer_toes BSI",
        "rfess,        PFP,         easier split_squat_db,          rfess PFP",
        "z_press_bb,   LBP,         easier z_press_db,              z_press_bb LBP",
        "russian_twist,LBP,         easier pallof,                  russian_twist LBP",
        "kb_swing,     HAM LBP,     easier kb_deadlift,             kb_swing HAM LBP",
        "snap_down,    BSI,         leave out,                      snap_down BSI",
        "box_jump,     BSI MTSS,    leave out,                      box_jump BSI MTSS; snap_down BSI MTSS",
        "sled_push,    BSI,         keep sled_push,                 ''"
    })
    void theRuleGivesWhatTheTablesSay(String planned, String active, String verdict, String passed) {
        Swap swap = rule.of(movement(planned), conditions(active));

        assertThat(words(swap.verdict())).isEqualTo(verdict);
        assertThat(String.join(
                        "; ", swap.passed().stream().map(SwapRuleTest::words).toList()))
                .isEqualTo(passed);
    }

    @TestFactory
    Stream<DynamicTest> everyMovementUnderEveryCondition() {
        return Stream.of(InjuryCondition.values())
                .map(condition -> dynamicTest(condition.name(), () -> checkAll(Set.of(condition))));
    }

    @TestFactory
    Stream<DynamicTest> everyMovementUnderEveryPair() {
        return Stream.of(InjuryCondition.values())
                .flatMap(one -> Stream.of(InjuryCondition.values())
                        .filter(other -> other.compareTo(one) > 0)
                        .map(other -> dynamicTest(one + " and " + other, () -> checkAll(Set.of(one, other)))));
    }

    @Test
    void everyMovementUnderAllConditionsAtOnce() {
        checkAll(EnumSet.allOf(InjuryCondition.class));
    }

    @Test
    void withoutAConditionEverythingStays() {
        assertThat(LIBRARY.movements())
                .allSatisfy(movement -> assertThat(rule.of(movement, Set.of()))
                        .isEqualTo(new Swap(new Swap.Keep(movement), List.of())));
    }

    @Test
    void whereTheChainEndsAMovementUsedInRehabilitationComesIn() {
        Movement reach = like("clamshell", "own_band_reach", Map.of(InjuryCondition.LBP, InjuryCode.AVOID), true, true);

        Swap swap = new SwapRule(with(reach)).of(reach, Set.of(InjuryCondition.LBP, InjuryCondition.PT));

        assertThat(words(swap.verdict())).isEqualTo("use leg_press for PT");
        assertThat(swap.passed()).hasSize(1);
    }

    @Test
    void whatIsPutAwayOrUncheckedTakesNobodysPlace() {
        Movement planned = movement("conv_dl");
        List<Movement> library = new ArrayList<>(LIBRARY.movements());
        library.replaceAll(movement -> movement.id().value().equals("trapbar_dl")
                ? new Adaptation(null, null, null, null, null, List.of(), true).of(movement)
                : movement);

        Swap swap = new SwapRule(library).of(planned, Set.of(InjuryCondition.LBP));

        assertThat(words(swap.verdict())).isEqualTo("easier kb_deadlift");
        assertThat(swap.passed().getLast()).isInstanceOf(Swap.PutAway.class);

        Movement unchecked = like("kb_deadlift", "own_log_lift", Map.of(), true, false);
        Movement ours = chained(like("conv_dl", "own_log_clean", avoid(InjuryCondition.LBP), true, true), unchecked);
        Swap ofOurs = new SwapRule(List.of(unchecked, ours)).of(ours, Set.of(InjuryCondition.LBP));
        assertThat(ofOurs.verdict()).isEqualTo(new Swap.LeaveOut());
        assertThat(ofOurs.passed().getLast()).isEqualTo(new Swap.Unchecked(unchecked));
    }

    @Test
    void aCircleEndsTheWalk() {
        Movement one = like("conv_dl", "own_one", avoid(InjuryCondition.HAM), true, true);
        Movement two = chained(like("conv_dl", "own_two", avoid(InjuryCondition.HAM), true, true), one);
        Movement back = chained(one, two);

        assertThat(new SwapRule(List.of(back, two))
                        .of(back, Set.of(InjuryCondition.HAM))
                        .passed())
                .hasSize(2);
    }

    /** What must hold of every answer, whichever movement and conditions. */
    private void checkAll(Set<InjuryCondition> active) {
        for (Movement planned : LIBRARY.movements()) {
            Swap swap = rule.of(planned, active);
            assertThat(swap.passed())
                    .allSatisfy(passed ->
                            assertThat(passed.movement().isToAvoidWith(active)).isTrue());
            List<Movement> down = down(planned);
            switch (swap.verdict()) {
                case Swap.Keep keep -> {
                    assertThat(keep.movement()).isEqualTo(planned);
                    assertThat(planned.isToAvoidWith(active)).isFalse();
                    assertThat(swap.passed()).isEmpty();
                }
                case Swap.Easier easier -> {
                    assertThat(easier.movement().isToAvoidWith(active)).isFalse();
                    assertThat(down.subList(0, down.indexOf(easier.movement())))
                            .isEqualTo(swap.passed().stream()
                                    .map(Swap.Passed::movement)
                                    .toList());
                }
                case Swap.Rehabilitating other -> {
                    assertThat(down).allMatch(movement -> movement.isToAvoidWith(active));
                    assertThat(other.movement().family()).isEqualTo(planned.family());
                    assertThat(other.movement().isToAvoidWith(active)).isFalse();
                    assertThat(other.uses()).isNotEmpty().isSubsetOf(active);
                }
                case Swap.LeaveOut none -> {
                    assertThat(down).allMatch(movement -> movement.isToAvoidWith(active));
                    assertThat(LIBRARY.movements())
                            .filteredOn(movement -> movement.family() == planned.family())
                            .noneMatch(movement -> !movement.isToAvoidWith(active)
                                    && active.stream()
                                            .anyMatch(condition -> movement.advice(condition)
                                                    .equals(Optional.of(InjuryCode.REHABILITATE))));
                }
            }
        }
    }

    private static List<Movement> down(Movement from) {
        Set<Movement> path = new LinkedHashSet<>();
        Optional<Movement> step = Optional.of(from);
        while (step.isPresent() && path.add(step.get())) {
            step = step.get().easier().map(id -> movement(id.value()));
        }
        return List.copyOf(path);
    }

    private static Movement movement(String id) {
        return LIBRARY.movement(id).orElseThrow();
    }

    private static List<Movement> with(Movement more) {
        List<Movement> all = new ArrayList<>(LIBRARY.movements());
        all.add(more);
        return all;
    }

    private static Map<InjuryCondition, InjuryCode> avoid(InjuryCondition condition) {
        return Map.of(condition, InjuryCode.AVOID);
    }

    private static Movement like(
            String id, String own, Map<InjuryCondition, InjuryCode> codes, boolean isOffered, boolean isChecked) {
        Movement model = movement(id);
        return new Movement(
                new MovementId(own),
                own,
                model.family(),
                "",
                "",
                model.unilateral(),
                model.loadModes(),
                model.contactsPerRep(),
                null,
                null,
                null,
                null,
                codes,
                model.legLoad(),
                List.of(),
                "",
                Evidence.UNGRADED,
                new Upkeep(Origin.OWN, isOffered, isChecked, null));
    }

    private static Movement chained(Movement harder, Movement easier) {
        return new Movement(
                harder.id(),
                harder.name(),
                harder.family(),
                "",
                "",
                harder.unilateral(),
                harder.loadModes(),
                harder.contactsPerRep(),
                easier.id(),
                null,
                null,
                null,
                harder.injuryCodes(),
                harder.legLoad(),
                List.of(),
                "",
                Evidence.UNGRADED,
                harder.upkeep());
    }

    private static Set<InjuryCondition> conditions(String words) {
        Set<InjuryCondition> conditions = EnumSet.noneOf(InjuryCondition.class);
        Stream.of(words.split(" ")).map(InjuryCondition::valueOf).forEach(conditions::add);
        return conditions;
    }

    private static String words(Swap.Verdict verdict) {
        return switch (verdict) {
            case Swap.Keep keep -> "keep " + keep.movement().id();
            case Swap.Easier easier -> "easier " + easier.movement().id();
            case Swap.Rehabilitating other ->
                "use " + other.movement().id() + " for " + String.join(" ", names(other.uses()));
            case Swap.LeaveOut none -> "leave out";
        };
    }

    private static String words(Swap.Passed passed) {
        return switch (passed) {
            case Swap.Avoided avoided -> avoided.movement().id() + " " + String.join(" ", names(avoided.with()));
            case Swap.PutAway away -> away.movement().id() + " put away";
            case Swap.Unchecked unchecked -> unchecked.movement().id() + " unchecked";
        };
    }

    private static List<String> names(Set<InjuryCondition> conditions) {
        return conditions.stream().sorted().map(InjuryCondition::name).toList();
    }
}
