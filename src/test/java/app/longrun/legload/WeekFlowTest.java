package app.longrun.legload;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.calendar.SessionKind;
import app.longrun.guard.Availability;
import app.longrun.guard.Bout;
import app.longrun.guard.Demand;
import app.longrun.guard.Guard;
import app.longrun.guard.Hit;
import app.longrun.guard.Rule;
import app.longrun.guard.Runner;
import app.longrun.guard.Severity;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekFlowTest {

    private static final MemberId BEN = new MemberId(Ids.next());
    private static final UUID BLOCK = Ids.next();
    private static final Demand HEAVY = new Demand.Lifting(true, 0, 5, 8, 4);
    private static final Demand GOAL = new Demand.Race(true, 21_098);
    private static final Demand HARD_CLASS = new Demand.GymClass(true, false, 0);
    private static final Availability ALWAYS = on(DayOfWeek.values());

    /** The Monday of a week in which the clocks change, the year or the leap day; the session is on its Friday, the race on its Sunday. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-22, Europe forward",
        "2027-10-25, Europe back",
        "2027-03-08, America forward",
        "2027-11-01, America back",
        "2026-12-28, end of the year",
        "2028-02-28, leap day",
        "2026-09-21, New Zealand forward",
        "2027-06-14, an ordinary week"
    })
    void aSessionTwoDaysBeforeTheRaceGivesWayInsideItsWeek(LocalDate monday, String week) {
        GuardedSession friday = heavy(monday.plusDays(4));
        GuardedCalendar calendar = calendar(monday.minusDays(10), ALWAYS, friday, race(monday.plusDays(6)));

        List<GuardedSession> placed = WeekFlow.of(calendar);

        assertThat(placed).as(week).singleElement().satisfies(session -> {
            assertThat(session.on()).isBetween(monday, monday.plusDays(3));
            assertThat(session.at()).isNull();
            assertThat(blocks(calendar.with(session))).isEmpty();
        });
    }

    @Test
    void whatGaveWayGoesHomeWhenTheRaceHasMovedOn() {
        LocalDate monday = LocalDate.of(2027, 6, 14);
        Home friday = new Home(monday.plusDays(4), null);
        GuardedSession away = session(monday, null, HEAVY, SessionKind.LIFTING, BLOCK, friday);

        assertThat(WeekFlow.of(calendar(monday.minusDays(10), ALWAYS, away, race(monday.plusDays(27)))))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.on()).isEqualTo(friday.on());
                    assertThat(session.at()).isNull();
                });
    }

    @Test
    void ofTwoRacesInThreeWeeksEachIsMadeWayFor() {
        LocalDate monday = LocalDate.of(2027, 6, 14);
        List<GuardedSession> block =
                Stream.of(4, 11, 18).map(day -> heavy(monday.plusDays(day))).toList();
        GuardedCalendar calendar = calendar(
                monday.minusDays(10), ALWAYS, with(block, race(monday.plusDays(6)), race(monday.plusDays(20))));

        List<GuardedSession> placed = WeekFlow.of(calendar);

        assertThat(placed)
                .extracting(GuardedSession::id)
                .contains(block.get(0).id(), block.get(2).id());
        GuardedCalendar after = calendar;
        for (GuardedSession session : placed) {
            after = after.with(session);
        }
        assertThat(blocks(after)).isEmpty();
    }

    @Test
    void aClassInTheMorningSendsHeavyLegsOfTheEveningBeforeElsewhere() {
        LocalDate monday = LocalDate.of(2027, 6, 14);
        GuardedSession heavy = heavy(monday);
        GuardedSession gymClass =
                session(monday.plusDays(1), LocalTime.of(7, 0), HARD_CLASS, SessionKind.CLASS, null, null);
        GuardedCalendar calendar = calendar(monday.minusDays(3), ALWAYS, heavy, gymClass);

        assertThat(WeekFlow.of(calendar))
                .singleElement()
                .satisfies(session -> assertThat(calendar.with(session).hits()).isEmpty());
    }

    @Test
    void twoSessionsOfABlockNeverShareADay() {
        LocalDate monday = LocalDate.of(2027, 6, 14);
        GuardedSession monday1 = light(monday);
        GuardedSession tuesday = light(monday.plusDays(1));
        Availability onlyMondays = on(DayOfWeek.MONDAY);

        assertThat(WeekFlow.of(calendar(monday.minusDays(3), onlyMondays, monday1, tuesday)))
                .isEmpty();
    }

    @Test
    void aDayThatIsNoLongerFreeIsLeftForOneThatIs() {
        LocalDate monday = LocalDate.of(2027, 6, 14);
        GuardedSession session = light(monday);

        assertThat(WeekFlow.of(calendar(monday.minusDays(3), on(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY), session)))
                .extracting(GuardedSession::on)
                .containsExactly(monday.plusDays(2));
    }

    @Test
    void whatWasDonePutThereByHandOrAllowedStaysAndSoDoesToday() {
        LocalDate monday = LocalDate.of(2027, 6, 14);
        GuardedSession heavy = heavy(monday.plusDays(4));
        GuardedSession race = race(monday.plusDays(6));
        Stream<GuardedSession> firm = Stream.of(
                new GuardedSession(heavy.bout(), heavy.kind(), "", Standing.DONE, 0, false, BLOCK, null),
                new GuardedSession(heavy.bout(), heavy.kind(), "", Standing.PLANNED, 0, true, BLOCK, null));

        assertThat(firm)
                .allSatisfy(session -> assertThat(WeekFlow.of(calendar(monday.minusDays(10), ALWAYS, session, race)))
                        .isEmpty());
        assertThat(WeekFlow.of(calendar(monday.plusDays(4), ALWAYS, heavy, race)))
                .isEmpty();
        assertThat(WeekFlow.of(allowed(calendar(monday.minusDays(10), ALWAYS, heavy, race), heavy)))
                .isEmpty();
    }

    /** However often the race moves, what is done stays, nothing leaves its week, and the same calendar gives the same moves. */
    @Test
    void aRaceThatMovesAnyNumberOfTimesChangesNothingThatIsDone() {
        Random random = new Random(7);
        LocalDate monday = LocalDate.of(2027, 6, 14);
        for (int round = 0; round < 60; round++) {
            GuardedCalendar calendar = calendar(monday.minusDays(1), ALWAYS, block(monday, random));
            GuardedSession race = race(monday.plusDays(6));
            for (int move = 0; move < 6; move++) {
                race = race.movedTo(monday.plusDays(5 + random.nextInt(50)), null);
                calendar = calendar.with(race);
                List<GuardedSession> placed = WeekFlow.of(calendar);
                assertThat(WeekFlow.of(calendar)).isEqualTo(placed);
                for (GuardedSession session : placed) {
                    GuardedSession before = calendar.find(session.id()).orElseThrow();
                    assertThat(before.standing()).isEqualTo(Standing.PLANNED);
                    assertThat(weekOf(session)).isEqualTo(weekOf(before));
                    calendar = calendar.with(gone(before, session));
                }
            }
        }
    }

    /** As the calendar keeps it: where it stood first is its home. */
    private static GuardedSession gone(GuardedSession before, GuardedSession after) {
        Home home = before.home() == null ? new Home(before.on(), before.at()) : before.home();
        boolean isHome = home.on().equals(after.on());
        return new GuardedSession(
                after.bout(),
                after.kind(),
                "",
                after.standing(),
                after.version() + 1,
                false,
                BLOCK,
                isHome ? null : home);
    }

    private static List<GuardedSession> block(LocalDate monday, Random random) {
        List<GuardedSession> sessions = new ArrayList<>();
        for (int week = 0; week < 8; week++) {
            sessions.add(heavy(monday.plusWeeks(week).plusDays(random.nextInt(3))));
            sessions.add(light(monday.plusWeeks(week).plusDays(3 + random.nextInt(3))));
        }
        return sessions;
    }

    private static LocalDate weekOf(GuardedSession session) {
        return session.on().minusDays(session.on().getDayOfWeek().getValue() - 1L);
    }

    private static List<Hit> blocks(GuardedCalendar calendar) {
        return Guard.check(calendar.bouts(), calendar.runner()).stream()
                .filter(hit -> hit.severity() == Severity.BLOCK)
                .toList();
    }

    private static GuardedCalendar allowed(GuardedCalendar calendar, GuardedSession session) {
        LegHit hit = calendar.hits().getFirst();
        Allowance allowance = new Allowance(
                session.id().id(),
                Rule.R5,
                hit.first().bout().start(),
                hit.second().bout().start(),
                "Agreed");
        return new GuardedCalendar(
                BEN,
                calendar.from(),
                calendar.to(),
                calendar.now(),
                calendar.sessions(),
                calendar.runner(),
                calendar.availability(),
                List.of(allowance));
    }

    private static GuardedCalendar calendar(LocalDate today, Availability free, GuardedSession... sessions) {
        return calendar(today, free, List.of(sessions));
    }

    private static GuardedCalendar calendar(LocalDate today, Availability free, List<GuardedSession> sessions) {
        LocalDateTime now = today.atTime(12, 0);
        List<GuardedSession> ordered = sessions.stream()
                .sorted((one, other) -> Bout.ORDER.compare(one.bout(), other.bout()))
                .toList();
        return new GuardedCalendar(
                BEN, today, today.plusWeeks(12), now, ordered, Runner.withDefaults(false), free, List.of());
    }

    private static List<GuardedSession> with(List<GuardedSession> block, GuardedSession... more) {
        return Stream.concat(block.stream(), Arrays.stream(more)).toList();
    }

    private static GuardedSession heavy(LocalDate on) {
        return session(on, null, HEAVY, SessionKind.LIFTING, BLOCK, null);
    }

    private static GuardedSession light(LocalDate on) {
        return session(on, null, new Demand.Lifting(false, 0, 0, 4, 4), SessionKind.LIFTING, BLOCK, null);
    }

    private static GuardedSession race(LocalDate on) {
        return session(on, null, GOAL, SessionKind.RACE, null, null);
    }

    private static GuardedSession session(
            LocalDate on,
            @Nullable LocalTime at,
            Demand demand,
            SessionKind kind,
            @Nullable UUID assignment,
            @Nullable Home home) {
        Bout bout = Bout.on(Ids.next(), on, at, 60, demand);
        return new GuardedSession(bout, kind, "", Standing.PLANNED, 0, false, assignment, home);
    }

    private static Availability on(DayOfWeek... days) {
        return new Availability(
                Arrays.stream(days)
                        .collect(Collectors.toMap(Function.identity(), day -> List.of(Availability.Window.WHOLE_DAY))),
                days.length == 7 ? Set.of() : Set.of(days));
    }
}
