package app.longrun.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.calendar.BlockSlot;
import app.longrun.exercises.EditedLibraryFiles;
import app.longrun.exercises.Library;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.pain.Action;
import app.longrun.pain.Region;
import app.longrun.pain.Standing;
import app.longrun.prescriptions.Prescription;
import app.longrun.strength.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EaseTest {

    private static final Library LIBRARY = Library.in(EditedLibraryFiles.shipped());
    private static final Map<MovementId, Movement> BY_ID =
            LIBRARY.movements().stream().collect(Collectors.toMap(Movement::id, Function.identity()));
    private static final UUID BLOCK = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<String> PRESCRIPTIONS = List.of(
            "3x5@75%",
            "4x8@RPE8", "3x10", "5x3@85%", "2x12@15RM", "3x8/side@RPE7", "3x20c", "4x30s", "3x6-8@RIR2", "3xmax");

    @Test
    void nothingSoreChangesNothing() {
        SheetRow squat = row(4, "A", "back_squat", "3x5@85%");

        EasedSession session = new Ease(List.of(), LIBRARY.movements()).session(slot(4), List.of(squat), List.of());

        assertThat(session.rows()).containsExactly(new EasedRow(squat, squat));
        assertThat(session.easings()).isEmpty();
    }

    @Test
    void aPausedSiteMakesTheSessionWait() {
        SoreSite knee = sore(Region.KNEE, new Standing(true, true, false, 1, 0, DAY), 3);

        EasedSession session = new Ease(List.of(knee), LIBRARY.movements())
                .session(slot(4), List.of(row(4, "A", "back_squat", "3x5")), List.of());

        assertThat(session.isPaused()).isTrue();
        assertThat(session.rows()).isEmpty();
        assertThat(session.easings()).containsExactly(new Easing(knee.site(), EaseKind.PAUSED, null, null));
    }

    /** The sore site is the knee; the block was in week 3 on the day of the flag. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # week | planned            | held in that week    | weeks back | comes to
            3      | back_squat 3x5@75% | back_squat 3x5@75%   | 0 | back_squat 3x5@75%
            5      | back_squat 5x5@85% | back_squat 3x6@80%   | 0 | back_squat 3x5@80%
            5      | back_squat 2x3@60% | back_squat 3x6@80%   | 0 | back_squat 2x3@60%
            5      | back_squat 5x5@85% | goblet_squat 3x8@RPE7 | 0 | goblet_squat 3x8@RPE7
            5      | back_squat 5x5@85% | -                    | 0 | -
            5      | pull_up 5x5@RPE9   | -                    | 0 | pull_up 5x5@RPE9
            3      | back_squat 5x5@85% | back_squat 3x6@80%   | 1 | back_squat 3x5@80%
            """)
    void whatLoadsTheSiteGoesNoFurtherThanTheWeekOfTheFlag(
            int week, String planned, String held, int weeksBack, String comesTo) {
        SoreSite knee = sore(Region.KNEE, new Standing(true, false, false, 0, weeksBack, DAY), 3);
        Ease ease = new Ease(List.of(knee), LIBRARY.movements());
        int last = ease.lastWeek(slot(week));
        assertThat(last).isEqualTo(Math.min(week, 3 - weeksBack));

        EasedSession session = ease.session(
                slot(week),
                List.of(row(week, "A", planned)),
                held.equals("-") ? List.of() : List.of(row(last, "A", held)));

        assertThat(session.rows().stream()
                        .map(row -> row.row().movement() + " "
                                + row.row().prescription().text())
                        .collect(Collectors.joining()))
                .isEqualTo(comesTo.equals("-") ? "" : comesTo);
    }

    @Test
    void aBlockThatBeganSinceStaysInItsFirstWeek() {
        SoreSite knee = sore(Region.KNEE, new Standing(true, false, false, 0, 0, DAY), 3);

        assertThat(new Ease(List.of(knee), LIBRARY.movements()).lastWeek(new BlockSlot(new UUID(9, 9), 4, "A")))
                .isEqualTo(1);
    }

    @Test
    void afterThePauseMovementsComeDownTheirChainAndBackUp() {
        SheetRow rdl = row(1, "A", "rdl_bb", "3x8@RPE8");
        assertThat(movement(rdl, new Standing(false, false, false, 2, 0, null))).isEqualTo("band_pull_through");
        assertThat(movement(rdl, new Standing(false, false, false, 1, 0, null))).isEqualTo("rdl_kb");
        assertThat(movement(rdl, Standing.CLEAR)).isEqualTo("rdl_bb");
    }

    /** Every movement under every region: what comes of it carries no advice against it, lands no more often and is no heavier. */
    @ParameterizedTest
    @EnumSource
    void everyMovementGetsASubstituteThatIsSoundOrNoneAndTheCoachIsTold(Region region) {
        SplittableRandom random = new SplittableRandom(region.word().hashCode());
        for (Movement movement : LIBRARY.movements()) {
            for (int steps = 0; steps < 4; steps++) {
                for (String prescription : PRESCRIPTIONS) {
                    SheetRow planned = row(4, "A", movement.id().value(), prescription);
                    SheetRow held = row(
                            2,
                            "A",
                            random.nextBoolean()
                                    ? movement.id().value()
                                    : LIBRARY.movements()
                                            .get(random.nextInt(
                                                    LIBRARY.movements().size()))
                                            .id()
                                            .value(),
                            PRESCRIPTIONS.get(random.nextInt(PRESCRIPTIONS.size())));
                    SoreSite sore = sore(region, new Standing(true, false, false, steps, 1, DAY), 3);
                    EasedSession session = new Ease(List.of(sore), LIBRARY.movements())
                            .session(slot(4), List.of(planned), List.of(held));
                    check(region, planned, held, session);
                }
            }
        }
    }

    private static void check(Region region, SheetRow planned, SheetRow held, EasedSession session) {
        String what = region + ": " + planned + " held at " + held;
        if (session.rows().isEmpty()) {
            assertThat(session.easings()).as(what).extracting(Easing::kind).contains(EaseKind.LEFT_OUT);
            return;
        }
        SheetRow done = session.rows().getFirst().row();
        if (!done.equals(planned)) {
            assertThat(session.easings()).as(what).isNotEmpty();
        }
        Movement before = Objects.requireNonNull(BY_ID.get(planned.movement()));
        Movement earlier = Objects.requireNonNull(BY_ID.get(held.movement()));
        Movement now = Objects.requireNonNull(BY_ID.get(done.movement()));
        if (Affected.isLoadedBy(region, before)) {
            assertThat(now.isToAvoidWith(Affected.conditions(region))).as(what).isFalse();
            int contacts = Substitute.contacts(done.prescription(), now);
            assertThat(contacts)
                    .as(what)
                    .isLessThanOrEqualTo(Math.max(
                            Substitute.contacts(planned.prescription(), before),
                            Substitute.contacts(held.prescription(), earlier)));
            assertThat(now.legLoad().level())
                    .as(what)
                    .isLessThanOrEqualTo(
                            Math.max(before.legLoad().level(), earlier.legLoad().level()));
            assertThat(done.prescription().sets())
                    .as(what)
                    .isLessThanOrEqualTo(held.prescription().sets());
        } else {
            assertThat(done).as(what).isEqualTo(planned);
        }
    }

    private static String movement(SheetRow planned, Standing standing) {
        List<SoreSite> sites = standing.isEasing() ? List.of(sore(Region.KNEE, standing, null)) : List.of();
        return new Ease(sites, LIBRARY.movements())
                .session(slot(1), List.of(planned), List.of(planned))
                .rows()
                .getFirst()
                .row()
                .movement()
                .value();
    }

    private static SoreSite sore(Region region, Standing standing, @Nullable Integer week) {
        return new SoreSite(
                new BodySite(region, region.hasSides() ? Side.LEFT : null),
                standing,
                week == null ? null : BLOCK,
                week,
                Action.HOLD,
                Set.of());
    }

    private static SheetRow row(int week, String position, String text) {
        int blank = text.indexOf(' ');
        return row(week, position, text.substring(0, blank), text.substring(blank + 1));
    }

    private static SheetRow row(int week, String position, String movement, String prescription) {
        return new SheetRow(
                slot(week),
                position,
                new MovementId(movement),
                Prescription.parse(prescription),
                new UUID(2, 2),
                1,
                false);
    }

    private static BlockSlot slot(int week) {
        return new BlockSlot(BLOCK, week, "A");
    }
}
