package app.longrun.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.guard.RunKind;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekLoadTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # efforts of the sessions done, - = not told | units | per cent
                    '6x50,7x60,5x60,-,-',                          1020,   60
                    '6x50,5x90,6x60,8x30,10x60',                   1950,  100
                    '-,-',                                            0,    0
                    '6.5x45',                                       293,  100
                    '3x30,-,-',                                      90,   33
                    """)
    void missingStaysMissingAndLowersTheCoverage(String efforts, int units, int percent) {
        WeekLoad load = WeekLoad.of(Arrays.stream(efforts.split(",", -1))
                .map(effort -> entry(SessionState.DONE, effort))
                .toList());

        assertThat(load.units()).isEqualTo(units);
        assertThat(load.coveragePercent()).hasValue(percent);
    }

    @Test
    void aWeekWithoutADoneSessionHasNoCoverage() {
        WeekLoad load = WeekLoad.of(List.of(entry(SessionState.PLANNED, "-"), entry(SessionState.MISSED, "-")));

        assertThat(load).isEqualTo(new WeekLoad(0, 0, 0));
        assertThat(load.coveragePercent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, 0, PLANNED", "PLANNED, 1, MISSED", "DONE, 1, DONE", "MISSED, 0, MISSED"})
    void whatWasPlannedForADayThatIsOverCountsAsMissed(SessionState state, int daysLater, SessionState shown) {
        assertThat(entry(state, "-").stateOn(MONDAY.plusDays(daysLater))).isEqualTo(shown);
    }

    private static WeekEntry entry(SessionState state, String effort) {
        PlannedSession session = new PlannedSession(
                new SessionId(Ids.next()),
                new MemberId(Ids.next()),
                SessionKind.RUN,
                MONDAY,
                null,
                45,
                "Easy run",
                "",
                LegFacts.run(RunKind.EASY, 45),
                8_000,
                state,
                null,
                null);
        return new WeekEntry(session, load(effort));
    }

    private static @Nullable SessionLoad load(String effort) {
        if (effort.equals("-")) {
            return null;
        }
        String[] parts = effort.split("x", -1);
        return new SessionLoad(Rpe.parse(parts[0]), Integer.parseInt(parts[1]));
    }
}
