package app.longrun.authoring;

import static app.longrun.authoring.Sketch.cell;
import static app.longrun.authoring.Sketch.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.exercises.MovementId;
import app.longrun.identity.Role;
import app.longrun.log.Maxes;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.Target;
import app.longrun.prescriptions.Tonnage;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.MemberTargets;
import app.longrun.strength.Targets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A block in the loads of one member: what is known, rounded down to the gym's plates, and what is not known said so. */
@DatabaseTest
class LoadsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Sheets sheets;

    @Autowired
    private BlockShelf shelf;

    @Autowired
    private Targets targets;

    @Autowired
    private Maxes maxes;

    @Autowired
    private StatementCount statements;

    private Someone nina;
    private Someone ben;
    private BlockFamily family;

    @BeforeEach
    void writeAWeekForSomebodyWithOneKnownMax() {
        nina = gyms.join(gyms.open("Europe/Berlin", WeightUnit.KG), "Nina Coach", Role.COACH);
        ben = gyms.join(nina.gym(), "Ben Runner", Role.MEMBER);
        gyms.as(ben, () -> {
            maxes.lifted(ben.member(), new MovementId("back_squat"), LocalDate.of(2026, 1, 5), Load.kilograms(101));
            return true;
        });
        family = gyms.as(nina, () -> shelf.start("Hill legs"));
        save(
                line(1, "A", 1, "Back squat", "5x5@80%"),
                line(1, "A", 2, "RDL", "3x8@75%"),
                line(1, "A", 3, "Goblet squat", "3x10@16kg"),
                line(1, "A", 4, "Pull-up", "3xmax@BW"),
                line(1, "A", 5, "Wobble-board pistol", "3x5@80%"));
    }

    @Test
    void eachLineIsTheMembersLoadOrSaysThatNoMaxIsKnown() {
        List<LineLoad> loads = gyms.as(nina, () -> sheets.loads(family, 1, bens()));

        // 80 % of 101 kg are 80.8 kg, on the gym's plates 80; no max is known for the deadlift; what is no movement yet
        // is left out.
        assertThat(loads)
                .extracting(LineLoad::target)
                .startsWith(new Target.At(Load.kilograms(80), false))
                .contains(new Target.Fixed(1, Load.kilograms(16)), new Target.BodyWeight())
                .hasSize(4);
        assertThat(loads).extracting(LineLoad::lacksMax).containsExactly(false, true, false, false);
        assertThat(loads.get(1).target()).isInstanceOf(Target.ByRpe.class);
    }

    @Test
    void aWeekWeighsWhatIsKnownAndCountsTheSetsThatAreNot() {
        Sheet sheet = gyms.as(nina, () -> sheets.open(family, bens())).orElseThrow();

        // 25 x 80 kg and 30 x 16 kg; the three sets of the deadlift weigh nothing and are told.
        assertThat(sheet.totals().getFirst().load()).isEqualTo(new WeekLoad(new Tonnage(25 * 80_000 + 30 * 16_000), 3));
        assertThat(gyms.as(nina, () -> sheets.open(family))
                        .orElseThrow()
                        .totals()
                        .getFirst()
                        .load())
                .as("for nobody there is no tonnage")
                .isNull();
    }

    @Test
    void aCommittedCellComesBackWithItsLoadAndTheWeeksTonnage() {
        SheetLine squat =
                gyms.as(nina, () -> sheets.open(family)).orElseThrow().week(1).getFirst();
        MemberTargets bens = gyms.as(nina, this::bens);

        List<String> sent = gyms.as(
                nina,
                () -> statements.of(() -> {
                    SheetAnswer answer = sheets.save(family, List.of(cell(squat, "5x5@85-90%")), bens);
                    assertThat(answer.loads())
                            .containsExactly(new LineLoad(
                                    squat.line(),
                                    1,
                                    new Target.Between(
                                            new Target.At(Load.kilograms(85), false),
                                            new Target.At(Load.parse("90", WeightUnit.KG), false)),
                                    false));
                    assertThat(answer.totals().getFirst().load())
                            .isEqualTo(new WeekLoad(new Tonnage(25 * 85_000 + 30 * 16_000), 3));
                    return answer;
                }));

        assertThat(sent).as("no statement more than without a member").hasSize(3);
    }

    @Test
    void choosingAMemberReadsTheirMaxesInOneStatementAndTheSheetInTwo() {
        assertThat(gyms.as(nina, () -> statements.of(() -> targets.of(ben.member()))))
                .hasSize(1);
        MemberTargets bens = gyms.as(nina, this::bens);
        assertThat(gyms.as(nina, () -> statements.of(() -> sheets.loads(family, 1, bens))))
                .hasSize(2);
    }

    @Test
    void aMemberOfAnotherGymHasNoMaxesHereAndASheetOfAnotherGymNoLoads() {
        Someone stranger = gyms.join(gyms.open(), "Dora Elsewhere", Role.COACH);
        MemberTargets seenElsewhere = gyms.as(stranger, this::bens);

        assertThat(gyms.as(stranger, () -> sheets.loads(family, 1, seenElsewhere)))
                .isEmpty();
        List<LineLoad> loads = gyms.as(nina, () -> sheets.loads(family, 1, seenElsewhere));
        assertThat(loads.getFirst().lacksMax()).isTrue();
        // 5 at 80 % of the max are RPE 7.5 or so by the chart, and no load.
        assertThat(loads.getFirst().target()).isEqualTo(new Target.ByRpe(Rpe.parse("7.5")));
    }

    @Test
    void aMemberReadsNobodysLoads() {
        assertThatThrownBy(() -> gyms.as(ben, this::bens)).isInstanceOf(AccessDeniedException.class);
        MemberTargets bens = gyms.as(nina, this::bens);
        assertThatThrownBy(() -> gyms.as(ben, () -> sheets.loads(family, 1, bens)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private MemberTargets bens() {
        return targets.of(ben.member());
    }

    private void save(LineEdit... edits) {
        gyms.as(nina, () -> sheets.save(family, List.of(edits)));
    }
}
