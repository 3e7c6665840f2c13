package app.longrun.assigning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
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
import app.longrun.identity.Role;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.plan.WeekEntry;
import app.longrun.plan.WeekPlan;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.runners.Races;
import app.longrun.runners.RunnerProfile;
import app.longrun.runners.RunnerProfiles;
import app.longrun.strength.BlockCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders for many people, each with an anchor of their own. */
@DatabaseTest
class OrdersTest {

    private static final BlockCode MAXIMAL = new BlockCode("MAX-8");
    private static final BlockCode CALVES = new BlockCode("CAL-12");
    private static final Set<DayOfWeek> TWICE = EnumSet.of(MONDAY, THURSDAY);
    private static final Anchor.BeforeRace OWN_RACE = new Anchor.BeforeRace(null, 3, false);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Undoing undoing;

    @Autowired
    private Calendar calendar;

    @Autowired
    private TodaysPlan plan;

    @Autowired
    private WeekPlan weeks;

    @Autowired
    private Races races;

    @Autowired
    private RunnerProfiles profiles;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private LocalDate monday;
    private LocalDate today;

    @BeforeEach
    void openAGym() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        monday = gyms.as(coach, assignments::nextMonday);
        today = gyms.as(coach, assignments::today);
    }

    @Test
    void twelveRunnersWithTwelveRacesAreOneOrder() {
        List<Someone> runners = runners(12);
        for (int n = 0; n < runners.size(); n++) {
            race(runners.get(n), "Race " + n, monday.plusWeeks(10 + n).plusDays(6));
        }

        Assigned assigned = assign(MAXIMAL, TWICE, Publishing.NOW, enrolments(runners, OWN_RACE));

        assertThat(assigned).extracting(Assigned::people, Assigned::sessions).containsExactly(12, 12 * 16);
        for (int n = 0; n < runners.size(); n++) {
            assertThat(lifting(runners.get(n)))
                    .hasSize(16)
                    .first()
                    .extracting(PlannedSession::on)
                    .as("its last week is three weeks before the week of the race")
                    .isEqualTo(monday.plusWeeks(n));
        }
        gyms.as(coach, () -> undoing.undo(assigned.order()));
        assertThat(runners).allSatisfy(runner -> assertThat(lifting(runner)).isEmpty());
    }

    @Test
    void ofTwoRacesInThreeWeeksTheFirstWithRoomIsTakenAndAnotherMayBeChosen() {
        Someone ben = runner("Ben Runner");
        race(ben, "Too soon", monday.plusDays(6));
        SessionId first = race(ben, "First", monday.plusWeeks(12).plusDays(6));
        SessionId second = race(ben, "Second", monday.plusWeeks(14).plusDays(6));

        PersonPreview usual = previewOf(MAXIMAL, TWICE, new Enrolment(ben.member(), OWN_RACE));
        PersonPreview chosen =
                previewOf(MAXIMAL, TWICE, new Enrolment(ben.member(), new Anchor.BeforeRace(second, 0, false)));

        assertThat(usual.race()).extracting(UpcomingRace::id).isEqualTo(first);
        assertThat(chosen.race()).extracting(UpcomingRace::id).isEqualTo(second);
        assertThat(chosen.concerns())
                .as("the other race lies within the block")
                .anySatisfy(concern -> assertThat(concern)
                        .isInstanceOfSatisfying(
                                Concern.RaceInside.class,
                                inside -> assertThat(inside.race().id()).isEqualTo(first)));
    }

    @Test
    void whoHasNoRaceAndWhoseRaceIsTooNearIsSaidAndTheOthersGoOnWithoutThem() {
        Someone ben = runner("Ben Runner");
        Someone cleo = runner("Cleo Runner");
        Someone dan = runner("Dan Runner");
        race(cleo, "Tomorrow", today.plusDays(1));
        race(dan, "In spring", monday.plusWeeks(11));
        List<Enrolment> everybody = enrolments(List.of(ben, cleo, dan), OWN_RACE);

        OrderPreview preview = preview(MAXIMAL, TWICE, everybody);

        assertThat(preview.people().get(0).concerns()).contains(new Concern.NoRace());
        assertThat(preview.people().get(1).concerns()).anyMatch(Concern.NoRoom.class::isInstance);
        assertThat(preview.people().get(2).isStopped()).isFalse();
        assign(MAXIMAL, TWICE, Publishing.NOW, everybody.subList(2, 3));
        assertThat(lifting(dan)).hasSize(16);
    }

    @Test
    void eachTrainsOnTheDaysTheySaidUnlessTheBlockCannotStandThem() {
        Someone ben = lifter("Ben Runner", TUESDAY, FRIDAY);
        Someone cleo = lifter("Cleo Runner", MONDAY, TUESDAY);
        Someone dan = runner("Dan Runner");

        OrderPreview preview =
                preview(MAXIMAL, Set.of(), enrolments(List.of(ben, cleo, dan), new Anchor.Start(monday)));

        assertThat(Objects.requireNonNull(preview.people().get(0).course()).weekdays())
                .containsExactly(TUESDAY, FRIDAY);
        assertThat(preview.people().get(1).concerns())
                .contains(new Concern.DaysChanged(List.of(MONDAY, TUESDAY), List.of(MONDAY, THURSDAY)));
        assertThat(preview.people().get(2).concerns()).contains(new Concern.DaysUnknown(List.of(MONDAY, THURSDAY)));
    }

    @Test
    void aTimeIsTheSameForEverySession() {
        Someone ben = runner("Ben Runner");
        AssignmentOrder order = new AssignmentOrder(
                MAXIMAL,
                List.of(new Enrolment(ben.member(), new Anchor.Start(monday))),
                TWICE,
                LocalTime.of(18, 30),
                Publishing.NOW);

        gyms.as(coach, () -> assignments.assign(order));

        assertThat(lifting(ben))
                .hasSize(16)
                .allSatisfy(session -> assertThat(session.at()).isEqualTo(LocalTime.of(18, 30)));
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Auckland", "America/Los_Angeles", "Pacific/Pago_Pago"})
    void aBlockBeginsOnTheGymsOwnDayAndKeepsItsTimeThroughTheYear(String zone) {
        Someone coachThere = gyms.join(gyms.open(zone, WeightUnit.KG), "Ana Coach", Role.COACH);
        Someone ben = gyms.join(coachThere.gym(), "Ben Runner", Role.MEMBER);
        LocalDate there = LocalDate.now(ZoneId.of(zone));
        Set<DayOfWeek> days = Set.of(there.getDayOfWeek(), there.plusDays(3).getDayOfWeek());
        Function<LocalDate, AssignmentOrder> from = start -> new AssignmentOrder(
                MAXIMAL,
                List.of(new Enrolment(ben.member(), new Anchor.Start(start))),
                days,
                LocalTime.of(2, 30),
                Publishing.NOW);

        assertThat(gyms.as(coachThere, assignments::today)).isEqualTo(there);
        assertThatThrownBy(() -> gyms.as(coachThere, () -> assignments.assign(from.apply(there.minusDays(1)))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("assigning.refused.past"));
        gyms.as(coachThere, () -> assignments.assign(from.apply(there)));

        List<PlannedSession> planned = gyms.as(ben, () -> calendar.between(ben.member(), there, there.plusWeeks(60)));
        assertThat(planned)
                .hasSize(16)
                .as("half past two also on nights that have none")
                .allSatisfy(session -> assertThat(session.at()).isEqualTo(LocalTime.of(2, 30)))
                .first()
                .extracting(PlannedSession::on)
                .isEqualTo(there);
        assertThat(planned.getLast().on()).isEqualTo(there.plusWeeks(7).plusDays(3));
    }

    @Test
    void aMemberSeesNothingOfWhatIsHidden() {
        Someone ben = runner("Ben Runner");
        Set<DayOfWeek> days = Set.of(today.getDayOfWeek(), today.plusDays(3).getDayOfWeek());
        assign(MAXIMAL, days, Publishing.HIDDEN, List.of(new Enrolment(ben.member(), new Anchor.Start(today))));
        List<PlannedSession> asACoachSeesIt =
                gyms.as(coach, () -> calendar.between(ben.member(), today, monday.plusWeeks(9)));
        SessionId first = asACoachSeesIt.getFirst().id();

        assertThat(asACoachSeesIt).hasSize(16);
        assertThat(lifting(ben)).isEmpty();
        assertThat(gyms.as(ben, () -> calendar.find(first))).isEmpty();
        assertThat(gyms.as(ben, plan::today).sessions()).isEmpty();
        assertThat(gyms.as(ben, () -> plan.session(first))).isEmpty();
        assertThat(gyms.as(ben, () -> weeks.week(Optional.of(today))).entries()).isEmpty();
        gyms.as(coach, () -> {
            calendar.markDone(first);
            return true;
        });
        assertThat(gyms.as(ben, () -> plan.session(first)).map(Sheet::session))
                .as("what was done shows")
                .isPresent();
    }

    @Test
    void weekByWeekTheNextWeekShowsTwoDaysBeforeItBegins() {
        Someone ben = runner("Ben Runner");
        LocalDate start = today.plusDays(2);
        Set<DayOfWeek> days = Set.of(start.getDayOfWeek(), start.plusDays(3).getDayOfWeek());
        Enrolment soon = new Enrolment(ben.member(), new Anchor.Start(start));
        assign(MAXIMAL, days, Publishing.WEEKLY, List.of(soon));

        assertThat(lifting(ben)).extracting(PlannedSession::on).containsExactly(start, start.plusDays(3));
        assertThat(gyms.as(ben, () -> weeks.week(Optional.of(start))).entries())
                .extracting(WeekEntry::session)
                .extracting(PlannedSession::on)
                .contains(start);
    }

    @Test
    void anOrderThatEndedAnotherBlockGivesItBackWhenItIsTakenBack() {
        Someone ben = runner("Ben Runner");
        assign(MAXIMAL, TWICE, Publishing.NOW, List.of(new Enrolment(ben.member(), new Anchor.Start(monday))));
        List<PlannedSession> before = lifting(ben);
        Enrolment later = new Enrolment(ben.member(), new Anchor.Start(monday.plusWeeks(2)));

        Assigned second = assign(CALVES, Set.of(), Publishing.NOW, List.of(later.endingOther()));

        assertThat(lifting(ben)).hasSize(4 + 36);
        gyms.as(coach, () -> undoing.undo(second.order()));
        assertThat(lifting(ben)).isEqualTo(before);
    }

    @Test
    void whoFollowsSomethingElseByThenDoesNotGetTheEndedBlockBack() {
        Someone ben = runner("Ben Runner");
        Enrolment now = new Enrolment(ben.member(), new Anchor.Start(monday));
        assign(MAXIMAL, TWICE, Publishing.NOW, List.of(now));
        Assigned second = assign(CALVES, Set.of(), Publishing.NOW, List.of(now.endingOther()));
        Assigned third = assign(new BlockCode("HOM-8"), TWICE, Publishing.NOW, List.of(now.endingOther()));

        gyms.as(coach, () -> undoing.undo(second.order()));
        assertThat(lifting(ben)).as("the third stands").hasSize(16);
        gyms.as(coach, () -> undoing.undo(third.order()));
        assertThat(lifting(ben))
                .as("the second was taken back, and with it the first stays ended")
                .isEmpty();
    }

    @Test
    void aBlockForManyIsAsManyStatementsAsForFew() {
        AssignmentOrder first = order(runners(1));
        AssignmentOrder few = order(runners(3));
        AssignmentOrder many = order(runners(40));
        gyms.as(coach, () -> assignments.assign(first));
        GuardWord seenOfFew = gyms.as(coach, () -> assignments.preview(few)).word();
        GuardWord seenOfMany = gyms.as(coach, () -> assignments.preview(many)).word();

        List<String> forFew = statements.of(() -> gyms.as(coach, () -> assignments.assign(few, seenOfFew)));
        List<String> forMany = statements.of(() -> gyms.as(coach, () -> assignments.assign(many, seenOfMany)));

        assertThat(forMany).hasSameSizeAs(forFew).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void takingItBackIsAsManyStatementsForManyAsForFew() {
        OrderId few =
                gyms.as(coach, () -> assignments.assign(order(runners(3)))).order();
        OrderId many =
                gyms.as(coach, () -> assignments.assign(order(runners(40)))).order();

        List<String> forFew = statements.of(() -> gyms.as(coach, () -> undoing.undo(few)));
        List<String> forMany = statements.of(() -> gyms.as(coach, () -> undoing.undo(many)));

        assertThat(forMany).hasSameSizeAs(forFew).hasSizeLessThanOrEqualTo(13);
    }

    private AssignmentOrder order(List<Someone> people) {
        return new AssignmentOrder(
                CALVES, enrolments(people, new Anchor.Start(monday)), Set.of(), null, Publishing.NOW);
    }

    private List<Someone> runners(int howMany) {
        return IntStream.range(0, howMany).mapToObj(n -> runner("Runner " + n)).toList();
    }

    private Someone runner(String name) {
        return gyms.join(coach.gym(), name, Role.MEMBER);
    }

    private Someone lifter(String name, DayOfWeek... days) {
        Someone someone = runner(name);
        gyms.as(someone, () -> {
            profiles.save(new RunnerProfile(Set.of(days), null));
            return true;
        });
        return someone;
    }

    private SessionId race(Someone runner, String name, LocalDate on) {
        return gyms.as(runner, () -> races.add(name, on, 42_195));
    }

    private static List<Enrolment> enrolments(List<Someone> people, Anchor anchor) {
        List<Enrolment> enrolments = new ArrayList<>();
        people.forEach(someone -> enrolments.add(new Enrolment(someone.member(), anchor)));
        return enrolments;
    }

    private Assigned assign(BlockCode block, Set<DayOfWeek> days, Publishing publishing, List<Enrolment> people) {
        return gyms.as(coach, () -> assignments.assign(new AssignmentOrder(block, people, days, null, publishing)));
    }

    private OrderPreview preview(BlockCode block, Set<DayOfWeek> days, List<Enrolment> people) {
        return gyms.as(
                coach, () -> assignments.preview(new AssignmentOrder(block, people, days, null, Publishing.NOW)));
    }

    private PersonPreview previewOf(BlockCode block, Set<DayOfWeek> days, Enrolment person) {
        return preview(block, days, List.of(person)).people().getFirst();
    }

    /** The lifting that {@code runner} sees on their own calendar. */
    private List<PlannedSession> lifting(Someone runner) {
        return gyms.as(runner, () -> calendar.between(runner.member(), today, today.plusWeeks(60))).stream()
                .filter(session -> session.kind() == SessionKind.LIFTING)
                .toList();
    }
}
