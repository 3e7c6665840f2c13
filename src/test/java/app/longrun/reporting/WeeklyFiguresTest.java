package app.longrun.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(ReportFixtures.class)
class WeeklyFiguresTest {

    /** Today is Wednesday of 2021-W01, so that four weeks reach over a year of 53 weeks: W51, W52, W53, W01. */
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 6);

    private static final Compared<Period> FOUR_WEEKS = Span.FOUR_WEEKS.endingOn(TODAY);
    private static final List<Week> WEEKS = FOUR_WEEKS.now().weeks();

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ReportFixtures given;

    @Autowired
    private WeeklyFigures figures;

    private Gym gym;
    private Someone coach;
    private Someone ana;
    private Someone ben;

    @BeforeEach
    void openTwoGymsOfWhichTheOtherIsBusy() {
        Gym other = gyms.open("Pacific/Auckland", WeightUnit.KG);
        Someone stranger = gyms.join(other, "Sid Stranger", Role.COACH, Role.MEMBER);
        UUID elsewhere = given.classAt(stranger, "Elsewhere", at("2021-01-05T18:00"));
        given.place(elsewhere, stranger, "ATTENDED");
        given.planned(stranger, LocalDate.of(2021, 1, 5), "Elsewhere", "DONE");
        given.logged(stranger, LocalDate.of(2021, 1, 5), true);
        given.claimed(other, elsewhere, "Else Where", at("2021-01-05T10:00"), "CONVERTED");

        gym = gyms.open();
        coach = gyms.join(gym, "Cora Coach", Role.COACH);
        ana = gyms.join(gym, "Ana Runner", Role.MEMBER);
        ben = gyms.join(gym, "Ben Runner", Role.MEMBER);
    }

    @Test
    void attendanceCountsAttendedPlacesByWeekWithGuestsApart() {
        UUID sunday = given.classAt(coach, "Long", at("2021-01-03T23:30")); // W53, although Monday in UTC
        UUID monday = given.classAt(coach, "Early", at("2021-01-04T05:00")); // W01
        UUID older = given.classAt(coach, "Before", at("2020-12-09T18:00")); // the last day of the span before
        UUID between = given.classAt(coach, "Between", at("2020-12-10T18:00")); // after that day, before this span
        given.place(sunday, ana, "ATTENDED");
        given.place(sunday, ben, "NO_SHOW");
        given.place(monday, ana, "ATTENDED");
        given.place(monday, ben, "ATTENDED");
        given.place(older, ana, "ATTENDED");
        given.place(between, ana, "ATTENDED");
        given.place(between, ben, "CANCELLED");
        UUID claim = given.claimed(gym, monday, "Gil Guest", at("2021-01-02T09:00"), "CLAIMED");
        given.guestPlace(gym, monday, claim, "Gil Guest", "ATTENDED");

        Weekly<Attendance> attendance = given.inside(gym, () -> figures.attendance(FOUR_WEEKS, WEEKS));

        assertThat(attendance.weeks())
                .containsExactly(
                        entry(week("2020-12-14"), new Attendance(0, 0)),
                        entry(week("2020-12-21"), new Attendance(0, 0)),
                        entry(week("2020-12-28"), new Attendance(1, 0)),
                        entry(week("2021-01-04"), new Attendance(2, 1)));
        assertThat(attendance.total()).isEqualTo(new Compared<>(new Attendance(3, 1), new Attendance(1, 0)));
    }

    @Test
    void adherenceIsWhatWasDoneOfWhatWasDueAndNotCancelled() {
        Compared<Period> due = Span.FOUR_WEEKS.dueOn(TODAY);
        given.planned(ana, LocalDate.of(2020, 12, 14), "Easy run", "DONE");
        given.planned(ana, LocalDate.of(2020, 12, 20), "Long run", "MISSED");
        given.planned(ben, LocalDate.of(2020, 12, 20), "Long run", "PLANNED");
        given.planned(ben, LocalDate.of(2020, 12, 18), "Intervals", "CANCELLED");
        given.planned(ben, LocalDate.of(2021, 1, 5), "Easy run", "DONE"); // yesterday: due
        given.planned(ana, TODAY, "Easy run", "DONE"); // today: not due yet
        given.planned(ana, LocalDate.of(2020, 12, 8), "Easy run", "DONE"); // last day due before
        given.planned(ana, LocalDate.of(2020, 12, 9), "Easy run", "MISSED"); // one day later

        Weekly<Adherence> adherence = given.inside(gym, () -> figures.adherence(due, WEEKS));

        assertThat(adherence.weeks())
                .containsExactly(
                        entry(week("2020-12-14"), new Adherence(1, 3)),
                        entry(week("2020-12-21"), new Adherence(0, 0)),
                        entry(week("2020-12-28"), new Adherence(0, 0)),
                        entry(week("2021-01-04"), new Adherence(1, 1)));
        assertThat(adherence.total()).isEqualTo(new Compared<>(new Adherence(2, 4), new Adherence(1, 1)));
    }

    @Test
    void activeMembersAttendedAClassOrFinishedALogAndCountOnce() {
        UUID monday = given.classAt(coach, "Early", at("2021-01-04T05:00"));
        given.place(monday, ana, "ATTENDED");
        given.place(monday, ben, "NO_SHOW");
        given.logged(ana, LocalDate.of(2021, 1, 5), true);
        given.logged(ana, LocalDate.of(2020, 12, 28), true);
        given.logged(ben, LocalDate.of(2021, 1, 3), true);
        given.logged(coach, LocalDate.of(2021, 1, 3), false);
        given.logged(ben, LocalDate.of(2020, 12, 1), true);
        UUID claim = given.claimed(gym, monday, "Gil Guest", at("2021-01-02T09:00"), "CLAIMED");
        given.guestPlace(gym, monday, claim, "Gil Guest", "ATTENDED");

        Weekly<Integer> active = given.inside(gym, () -> figures.active(FOUR_WEEKS, WEEKS));

        assertThat(active.weeks())
                .containsExactly(
                        entry(week("2020-12-14"), 0),
                        entry(week("2020-12-21"), 0),
                        entry(week("2020-12-28"), 2),
                        entry(week("2021-01-04"), 1));
        assertThat(active.total()).isEqualTo(new Compared<>(2, 1));
    }

    @Test
    void theFunnelCountsWhatBecameOfEachClaim() {
        UUID trial = given.classAt(coach, "Free class", at("2021-01-05T18:00"));
        given.claimed(gym, trial, "Cleo Claimed", at("2020-12-14T00:00"), "CLAIMED");
        UUID came = given.claimed(gym, trial, "Abe Attended", at("2020-12-30T10:00"), "CLAIMED");
        given.guestPlace(gym, trial, came, "Abe Attended", "ATTENDED"); // the roster knows before the claim does
        UUID stayedAway = given.claimed(gym, trial, "Noa Show", at("2020-12-30T10:00"), "CLAIMED");
        given.guestPlace(gym, trial, stayedAway, "Noa Show", "NO_SHOW");
        given.claimed(gym, trial, "Joy Joined", at("2021-01-04T10:00"), "CONVERTED");
        given.claimed(gym, trial, "Dan Declined", at("2021-01-04T11:00"), "CANCELLED");
        given.claimed(gym, trial, "Old Claim", at("2020-12-02T10:00"), "ATTENDED");

        Weekly<Funnel> trials = given.inside(gym, () -> figures.trials(FOUR_WEEKS, WEEKS));

        assertThat(trials.weeks())
                .containsExactly(
                        entry(week("2020-12-14"), new Funnel(1, 0, 0, 0)),
                        entry(week("2020-12-21"), new Funnel(0, 0, 0, 0)),
                        entry(week("2020-12-28"), new Funnel(2, 1, 0, 0)),
                        entry(week("2021-01-04"), new Funnel(2, 1, 1, 1)));
        assertThat(trials.total()).isEqualTo(new Compared<>(new Funnel(5, 2, 1, 1), new Funnel(1, 1, 0, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        // one hour before and after the Monday's midnight, where the clocks changed that Sunday
        "America/New_York, 2026-03-08T23:30, 2026-03-02",
        "America/New_York, 2026-03-09T00:00, 2026-03-09",
        "America/New_York, 2026-11-01T23:59, 2026-10-26",
        "America/New_York, 2026-11-02T00:00, 2026-11-02",
        "Europe/Berlin, 2026-10-25T23:59, 2026-10-19",
        "Europe/Berlin, 2026-10-26T00:00, 2026-10-26",
        "Pacific/Auckland, 2026-09-27T23:30, 2026-09-21",
        "Pacific/Auckland, 2026-09-28T00:30, 2026-09-28"
    })
    void aClassBelongsToTheWeekOfTheGymsClocks(String zone, LocalDateTime start, LocalDate monday) {
        Gym there = gyms.open(zone, WeightUnit.KG);
        Someone runner = gyms.join(there, "Rae Runner", Role.COACH, Role.MEMBER);
        given.place(given.classAt(runner, "Class", start), runner, "ATTENDED");
        Compared<Period> periods = Span.FOUR_WEEKS.endingOn(monday.plusDays(6));

        Weekly<Attendance> attendance = given.inside(
                there, () -> figures.attendance(periods, periods.now().weeks()));

        assertThat(attendance.weeks()).containsEntry(new Week(monday), new Attendance(1, 0));
        assertThat(attendance.total().now()).isEqualTo(new Attendance(1, 0));
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }

    private static Week week(String monday) {
        return new Week(LocalDate.parse(monday));
    }
}
