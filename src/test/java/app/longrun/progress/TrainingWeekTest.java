package app.longrun.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import app.longrun.prescriptions.Tonnage;
import app.longrun.prescriptions.WeekShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The check values of science.md 3.3, 3.5 and 3.6 as a member sees them. */
class TrainingWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = MONDAY.plusWeeks(1);

    @Test
    void fostersWeekHasTheMonotonyOfTheSamplesDeviation() {
        TrainingWeek week = week(NEXT, 0, 300, 450, 0, 360, 240, 600);

        WeekShape shape = Objects.requireNonNull(week.shape());
        assertThat(week.units()).isEqualTo(1_950);
        assertThat(shape.mean()).isCloseTo(278.6, within(0.05));
        assertThat(shape.deviation()).isCloseTo(222.3, within(0.05));
        assertThat(shape.monotony().orElseThrow()).isCloseTo(1.25, within(0.005));
        assertThat(shape.strain().orElseThrow()).isCloseTo(2_444, within(0.5));
    }

    @Test
    void sevenEqualDaysAreFlatAndNotInfinite() {
        WeekShape shape = Objects.requireNonNull(
                week(NEXT, 300, 300, 300, 300, 300, 300, 300).shape());

        assertThat(shape.monotony()).isEmpty();
        assertThat(shape.band()).isEqualTo(WeekShape.Band.FLAT);
    }

    @Test
    void threeOfFiveToldIsSixtyPerCentAndNoMonotony() {
        TrainingWeek week = TrainingWeek.of(
                MONDAY,
                List.of(
                        session(0, effort(6, 50)),
                        session(1, effort(7, 60)),
                        session(2, effort(5, 60)),
                        session(3, null),
                        session(4, null)),
                NEXT);

        assertThat(week.units()).isEqualTo(1_020);
        assertThat(week.coveragePercent()).hasValue(60);
        assertThat(week.isPartial()).isTrue();
        assertThat(week.shape()).as("two days are missing, not 0").isNull();
    }

    @Test
    void aWeekInWhichNobodyToldIsUnknownAndOneOfRestIsNot() {
        assertThat(TrainingWeek.of(MONDAY, List.of(session(0, null)), NEXT).isUnknown())
                .isTrue();
        TrainingWeek rest = TrainingWeek.of(MONDAY, List.of(), NEXT);
        assertThat(rest.isUnknown()).isFalse();
        assertThat(rest.coveragePercent()).isEmpty();
    }

    @Test
    void aWeekThatIsNotOverHasNoShapeYet() {
        assertThat(week(NEXT.minusDays(1), 0, 300, 450, 0, 360, 240, 600).shape())
                .isNull();
    }

    @Test
    void theLegsCarryTheirShareAndTheWorkAddsUp() {
        TrainingWeek week = TrainingWeek.of(
                MONDAY,
                List.of(
                        lifting(0, effort(8, 60), 50, 5_000, 40),
                        lifting(3, effort(8, 60), 25, 2_500, 0),
                        run(6, 12_000),
                        session(7, effort(8, 60))),
                NEXT);

        assertThat(week.units()).isEqualTo(480 + 480 + 300);
        assertThat(week.legUnits()).isEqualTo(240 + 120 + 300);
        assertThat(week.tonnage()).isEqualTo(new Tonnage(7_500));
        assertThat(week.contacts()).isEqualTo(40);
        assertThat(week.metres()).isEqualTo(12_000);
    }

    @Test
    void whatIsOpenTodayIsNotDueAndWhatIsFourWeeksOldIsForgotten() {
        List<TrainingSession> sessions = List.of(
                planned(NEXT.minusDays(28)),
                session(0, effort(5, 30)),
                planned(MONDAY.plusDays(1)),
                session(2, null),
                planned(NEXT));

        assertThat(Adherence.of(sessions, NEXT)).isEqualTo(new Adherence(2, 3));
    }

    @Test
    void theNextRunMayBeTenPerCentLongerThanTheLongestOfThirtyDays() {
        List<TrainingSession> runs = List.of(run(-40, 25_000), run(0, 12_000), run(2, 9_000));

        assertThat(LongestRun.of(runs, NEXT, GuardRoom.DEFAULT))
                .hasValue(new LongestRun(12_000, MONDAY, 13_200, 30, 10));
        assertThat(LongestRun.of(runs, NEXT, new GuardRoom(20, 60)))
                .hasValue(new LongestRun(25_000, MONDAY.minusDays(40), 30_000, 60, 20));
        assertThat(LongestRun.of(List.of(session(0, null)), NEXT, GuardRoom.DEFAULT))
                .isEmpty();
    }

    private static TrainingWeek week(LocalDate today, int... units) {
        List<TrainingSession> sessions = new ArrayList<>();
        for (int day = 0; day < units.length; day++) {
            if (units[day] > 0) {
                sessions.add(session(day, effort(10, units[day] / 10)));
            }
        }
        return TrainingWeek.of(MONDAY, sessions, today);
    }

    private static SessionLoad effort(int rpe, int minutes) {
        return new SessionLoad(Rpe.of(rpe), minutes);
    }

    private static TrainingSession session(int day, @Nullable SessionLoad effort) {
        return of(SessionKind.CLASS, MONDAY.plusDays(day), SessionState.DONE, effort, 100, 0, 0, 0);
    }

    private static TrainingSession planned(LocalDate on) {
        return of(SessionKind.CLASS, on, SessionState.PLANNED, null, 100, 0, 0, 0);
    }

    private static TrainingSession lifting(int day, SessionLoad effort, int legs, int grams, int contacts) {
        return of(SessionKind.LIFTING, MONDAY.plusDays(day), SessionState.DONE, effort, legs, 0, grams, contacts);
    }

    private static TrainingSession run(int day, int metres) {
        return of(SessionKind.RUN, MONDAY.plusDays(day), SessionState.DONE, effort(5, 60), 100, metres, 0, 0);
    }

    private static TrainingSession of(
            SessionKind kind,
            LocalDate on,
            SessionState state,
            @Nullable SessionLoad effort,
            int legs,
            int metres,
            int grams,
            int contacts) {
        return new TrainingSession(on, kind, state, effort, Percent.of(legs), metres, new Tonnage(grams), contacts);
    }
}
