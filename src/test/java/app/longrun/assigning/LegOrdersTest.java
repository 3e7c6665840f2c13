package app.longrun.assigning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.guard.Rule;
import app.longrun.guard.RunKind;
import app.longrun.guard.Severity;
import app.longrun.identity.Role;
import app.longrun.legload.Allowance;
import app.longrun.legload.GuardedCalendar;
import app.longrun.legload.LegLoad;
import app.longrun.platform.Refusal;
import app.longrun.runners.FreeTime;
import app.longrun.runners.KeyRunPlan;
import app.longrun.runners.OwnRunner;
import app.longrun.runners.Races;
import app.longrun.runners.RunnerProfile;
import app.longrun.runners.RunnerProfiles;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the guard says of an order before it is given. */
@DatabaseTest
class LegOrdersTest {

    private static final BlockCode MAXIMAL = new BlockCode("MAX-8");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Races races;

    @Autowired
    private OwnRunner own;

    @Autowired
    private RunnerProfiles profiles;

    @Autowired
    private LegLoad legs;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate monday;
    private LocalDate raceDay;
    private SessionId race;

    @BeforeEach
    void aRaceOnTheThirdSunday() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        monday = gyms.as(coach, assignments::nextMonday);
        raceDay = monday.plusDays(20);
        race = gyms.as(ben, () -> races.add("Goal", raceDay, 42_195));
    }

    @Test
    void heavyLegsThreeDaysBeforeTheGoalRaceStopTheOrderAndSayWhere() {
        Enrolment asked = new Enrolment(ben.member(), new Anchor.Start(monday));

        PersonPreview preview = preview(asked);

        assertThat(preview.isMinded()).isTrue();
        Concern.Legs minded = worst(preview);
        assertThat(minded.second()).isEqualTo("Goal");
        assertThat(minded.firstAt().toLocalDate()).isEqualTo(raceDay.minusDays(3));
        assertThat(minded.actual()).isLessThan(Duration.ofDays(3));
        assertThatThrownBy(() -> gyms.as(coach, () -> assignments.assign(order(asked))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("assigning.refused.legs"));
        assertThat(lifting()).isEmpty();
    }

    @Test
    void aCoachWhoSaysWhyMayGoPastTheGuardAndTheWordStaysWithEverySession() {
        Enrolment asked = new Enrolment(ben.member(), new Anchor.Start(monday));
        GuardWord seen = gyms.as(coach, () -> assignments.preview(order(asked))).word();

        assertRefused(
                "legload.move.reason", () -> assignments.assign(order(asked).because("ok"), seen));
        assertThat(lifting()).as("nothing was stored").isEmpty();
        gyms.as(coach, () -> assignments.assign(order(asked).because("Only a training race for him"), seen));

        assertThat(lifting()).hasSize(16);
        assertThat(after().hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.allowance())
                        .as("%s", hit.rule())
                        .isNotNull()
                        .extracting(Allowance::reason)
                        .isEqualTo("Only a training race for him"));
    }

    @Test
    void theBestPlacesForThemLeaveNothingToMind() {
        Enrolment best = new Enrolment(ben.member(), new Anchor.Start(monday)).atBest();
        does(() -> races.remove(race));
        run(RunKind.QUALITY, TUESDAY, 60);

        assertThat(preview(new Enrolment(ben.member(), new Anchor.Start(monday)))
                        .isMinded())
                .isTrue();
        OrderPreview preview = gyms.as(coach, () -> assignments.preview(order(best)));
        assertThat(preview.minded()).isEmpty();
        gyms.as(coach, () -> assignments.assign(order(best), preview.word()));

        List<LocalDate> days = lifting().stream().map(PlannedSession::on).toList();
        assertThat(days)
                .hasSize(16)
                .as("what was seen is what was done")
                .isEqualTo(Objects.requireNonNull(preview.people().getFirst().course()).days().stream()
                        .map(BlockDay::on)
                        .toList());
        for (int week = 0; week < 8; week++) {
            assertThat(days.subList(2 * week, 2 * week + 2))
                    .as("within their week")
                    .allMatch(isInWeek(monday.plusWeeks(week)));
        }
        assertThat(IntStream.range(1, 16)
                        .mapToObj(n -> Duration.between(
                                days.get(n - 1).atStartOfDay(), days.get(n).atStartOfDay())))
                .allMatch(gap -> gap.toHours() >= 48);
        assertThat(lifting()).as("nobody asked for a time").allMatch(session -> session.at() == null);
        assertThat(after().hits()).isEmpty();
    }

    @Test
    void theBestPlacesBeforeAGoalRaceStillNeedAWordWhereNoPlaceIsFree() {
        Enrolment best = new Enrolment(ben.member(), new Anchor.Start(monday)).atBest();

        PersonPreview asked = preview(new Enrolment(ben.member(), new Anchor.Start(monday)));
        PersonPreview placed = preview(best);

        assertThat(hits(placed, Severity.BLOCK)).isLessThan(hits(asked, Severity.BLOCK));
        assertThat(Objects.requireNonNull(placed.course()).days())
                .extracting(BlockDay::on)
                .doesNotHaveDuplicates();
        gyms.as(coach, () -> assignments.assign(order(best).because("The race is for fun")));
        assertThat(after().hits()).allSatisfy(hit -> assertThat(hit.isOpen()).isFalse());
    }

    @Test
    void theBestPlacesAreInTheHoursTheyCanTrain() {
        does(() -> races.remove(race));
        does(() -> profiles.save(new RunnerProfile(Set.of(MONDAY, WEDNESDAY, FRIDAY), null)));
        does(() -> own.keepHours(List.of(new FreeTime(WEDNESDAY, LocalTime.of(6, 0), LocalTime.of(7, 30)))));
        run(RunKind.QUALITY, TUESDAY, 60);

        PersonPreview placed = preview(new Enrolment(ben.member(), new Anchor.Start(monday)).atBest());

        assertThat(Objects.requireNonNull(placed.course()).days())
                .allSatisfy(day -> assertThat(day.on().getDayOfWeek()).isIn(MONDAY, WEDNESDAY, FRIDAY))
                .filteredOn(day -> day.on().getDayOfWeek() == WEDNESDAY)
                .allSatisfy(day -> assertThat(day.at()).isEqualTo(LocalTime.of(6, 0)));
    }

    @Test
    void whatChangedSinceTheCoachLookedIsNotWrittenUnseen() {
        does(() -> races.remove(race));
        Enrolment asked = new Enrolment(ben.member(), new Anchor.Start(monday));
        GuardWord seen = gyms.as(coach, () -> assignments.preview(order(asked))).word();
        run(RunKind.QUALITY, TUESDAY, 60);

        assertRefused("assigning.refused.legs", () -> assignments.assign(order(asked), seen));
        assertRefused(
                "assigning.refused.changed",
                () -> assignments.assign(order(asked).because("He runs easy on Tuesdays"), seen));
        assertThat(lifting()).isEmpty();

        GuardWord again =
                gyms.as(coach, () -> assignments.preview(order(asked))).word();
        gyms.as(coach, () -> assignments.assign(order(asked).because("He runs easy on Tuesdays"), again));
        assertThat(lifting()).hasSize(16);
    }

    @Test
    void aChangeThatChangesNothingForTheOrderIsNoReasonToLookAgain() {
        does(() -> races.remove(race));
        Enrolment asked = new Enrolment(ben.member(), new Anchor.Start(monday));
        GuardWord seen = gyms.as(coach, () -> assignments.preview(order(asked))).word();
        run(RunKind.EASY, WEDNESDAY, 30);

        gyms.as(coach, () -> assignments.assign(order(asked), seen));

        assertThat(lifting()).hasSize(16);
    }

    @Test
    void aRaceThatMovedSinceTheCoachLookedMovesNoBlockUnseen() {
        does(() -> races.move(race, monday.plusWeeks(12).plusDays(6)));
        Enrolment toTheRace = new Enrolment(ben.member(), new Anchor.BeforeRace(race, 3, false));
        GuardWord seen =
                gyms.as(coach, () -> assignments.preview(order(toTheRace))).word();
        does(() -> races.move(race, monday.plusWeeks(14).plusDays(6)));

        assertRefused("assigning.refused.changed", () -> assignments.assign(order(toTheRace), seen));
        assertThat(lifting()).isEmpty();
    }

    @Test
    void aTimeAtWhichThereIsSomethingElseIsSaidAndRefused() {
        does(() -> races.remove(race));
        run("Track", RunKind.EASY, MONDAY, LocalTime.of(18, 30), 60);
        Enrolment asked = new Enrolment(ben.member(), new Anchor.Start(monday));
        AssignmentOrder at = new AssignmentOrder(
                MAXIMAL, List.of(asked), EnumSet.of(MONDAY, THURSDAY), LocalTime.of(18, 0), Publishing.NOW);

        assertThat(gyms.as(coach, () -> assignments.preview(at))
                        .people()
                        .getFirst()
                        .concerns())
                .contains(new Concern.Clash("Track", monday.atTime(18, 30), 7));
        assertRefused("assigning.refused.clash", () -> assignments.assign(at.because("Never mind")));
        AssignmentOrder best = at.of(List.of(asked.atBest()));
        assertThat(gyms.as(coach, () -> assignments.preview(best)).isClear()).isTrue();
    }

    @Test
    void whoHasNothingElseOnTheCalendarRunsIntoNothing() {
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);

        assertThat(preview(new Enrolment(cleo.member(), new Anchor.Start(monday)))
                        .concerns())
                .noneMatch(Concern.Legs.class::isInstance);
    }

    @Test
    void aPreviewOfManyIsAsManyStatementsAsOfFew() {
        AssignmentOrder few = order(enrolments(3));
        AssignmentOrder many = order(enrolments(40));
        gyms.as(coach, () -> assignments.preview(few));

        List<String> forFew = statements.of(() -> gyms.as(coach, () -> assignments.preview(few)));
        List<String> forMany = statements.of(() -> gyms.as(coach, () -> assignments.preview(many)));

        assertThat(forMany).hasSameSizeAs(forFew).hasSizeLessThanOrEqualTo(12);
    }

    private void run(RunKind kind, DayOfWeek day, int minutes) {
        run("", kind, day, null, minutes);
    }

    private void run(String title, RunKind kind, DayOfWeek day, @Nullable LocalTime at, int minutes) {
        does(() -> own.addRun(new KeyRunPlan(kind, title, day, at, minutes, null, monday, null)));
    }

    private void does(Runnable work) {
        gyms.as(ben, () -> {
            work.run();
            return true;
        });
    }

    private GuardedCalendar after() {
        return gyms.as(coach, () -> legs.of(ben.member(), monday, monday.plusWeeks(8)))
                .orElseThrow();
    }

    private void assertRefused(String key, Callable<?> work) {
        assertThatThrownBy(() -> gyms.as(coach, work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static int hits(PersonPreview preview, Severity severity) {
        return preview.concerns().stream()
                .filter(Concern.Legs.class::isInstance)
                .map(Concern.Legs.class::cast)
                .filter(legs -> legs.severity() == severity)
                .mapToInt(legs -> 1 + legs.more())
                .sum();
    }

    private static Predicate<LocalDate> isInWeek(LocalDate monday) {
        return day -> !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }

    private static Concern.Legs worst(PersonPreview preview) {
        return preview.concerns().stream()
                .filter(Concern.Legs.class::isInstance)
                .map(Concern.Legs.class::cast)
                .filter(legs -> legs.rule() == Rule.R5 && legs.severity() == Severity.BLOCK)
                .findFirst()
                .orElseThrow();
    }

    private Enrolment[] enrolments(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(n -> gyms.join(coach.gym(), "Runner " + n, Role.MEMBER))
                .map(runner -> new Enrolment(runner.member(), new Anchor.Start(monday)))
                .toArray(Enrolment[]::new);
    }

    private AssignmentOrder order(Enrolment... people) {
        return new AssignmentOrder(MAXIMAL, List.of(people), EnumSet.of(MONDAY, THURSDAY), null, Publishing.NOW);
    }

    private PersonPreview preview(Enrolment person) {
        return gyms.as(coach, () -> assignments.preview(order(person))).people().getFirst();
    }

    private List<PlannedSession> lifting() {
        return gyms.as(ben, () -> calendar.between(ben.member(), monday, monday.plusWeeks(9))).stream()
                .filter(session -> session.kind() == SessionKind.LIFTING)
                .toList();
    }
}
