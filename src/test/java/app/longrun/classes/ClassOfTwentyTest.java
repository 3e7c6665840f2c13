package app.longrun.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.RacePriority;
import app.longrun.guard.RunKind;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.identity.TestDoor;
import app.longrun.legload.LegHit;
import app.longrun.legload.Plans;
import app.longrun.platform.Ids;
import app.longrun.tailoring.Change;
import app.longrun.tailoring.Cut;
import app.longrun.tailoring.TailoredClass;
import app.longrun.tailoring.Version;
import app.longrun.templates.ClassTemplates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One class, a personal version per runner (product.md 2, promise 2). */
@DatabaseTest
class ClassOfTwentyTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    @Autowired
    private Roster rosters;

    @Autowired
    private ClassCheck check;

    @Autowired
    private MyVersion mine;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private StatementCount statements;

    private final Map<String, Someone> members = new TreeMap<>();
    private Someone coach;
    private LocalDate day;
    private ClassId hills;
    private ClassId before;

    @BeforeEach
    void scheduleAClassForTwenty() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        day = LocalDate.now(coach.gym().settings().zone()).plusDays(5);
        before = schedule("EC-8", day.minusDays(1));
        hills = schedule("EC-4", day);
    }

    @Test
    void aClassOfTwentyWithKnownFlagsHasJustTheseVersions() {
        IntStream.rangeClosed(1, 20).forEach(n -> book("Runner %02d".formatted(n)));
        members.values().stream()
                .filter(member -> !List.of("Runner 19", "Runner 20").contains(member.name()))
                .forEach(this::cameBefore);
        flag("Runner 09", "knee", "SAFE", true);
        flag("Runner 10", "knee", "TOO_HIGH", false);
        run("Runner 11", 1, RunKind.QUALITY, 45);
        run("Runner 12", 1, RunKind.LONG, 110);
        run("Runner 13", 2, RunKind.QUALITY, 45);
        race("Runner 14", 9, RacePriority.A);
        race("Runner 15", 3, RacePriority.A);
        race("Runner 16", 9, RacePriority.B);
        flag("Runner 17", "knee", "ACCEPTABLE", true);
        flag("Runner 18", "achilles", "TOO_HIGH", true);
        flag("Runner 20", "achilles", "ACCEPTABLE", true);
        run("Runner 20", 1, RunKind.QUALITY, 45);

        assertThat(others()).isEqualTo("""
                        Runner 09
                          RX because of [Sore]
                        Runner 11
                          RX because of [LegLight]
                          Warm-up: 10 A-skip -> nothing
                          Warm-up: 10 Pogo hop, double leg -> 10 Double-leg calf raise
                          Plyometrics: 8 Alternate-leg bound -> nothing
                          Plyometrics: 4 Box jump, step down -> nothing
                          R1 minds
                        Runner 12
                          RX because of [LegLight]
                          Warm-up: 10 A-skip -> nothing
                          Warm-up: 10 Pogo hop, double leg -> 10 Double-leg calf raise
                          Plyometrics: 8 Alternate-leg bound -> nothing
                          Plyometrics: 4 Box jump, step down -> nothing
                          R1 minds
                        Runner 14
                          RX because of [Taper]
                          Plyometrics: 4 of 8 min
                          Hill repeats: 10 of 20 min
                          Strength: 5 of 10 min
                        Runner 15
                          RX because of [Taper]
                          Warm-up: 10 A-skip -> nothing
                          Warm-up: 10 Pogo hop, double leg -> 10 Double-leg calf raise
                          Plyometrics: 8 Alternate-leg bound -> nothing
                          Plyometrics: 4 Box jump, step down -> nothing
                          Plyometrics: 4 of 8 min
                          Hill repeats: 10 of 20 min
                          Strength: 5 of 10 min
                        Runner 17
                          RX because of [Sore]
                          Plyometrics: 8 Alternate-leg bound -> 8 Power skip for height
                        Runner 18
                          RX because of [Sore], coach first
                          Warm-up: 10 A-skip -> nothing
                          Warm-up: 10 Pogo hop, double leg -> 10 Double-leg calf raise
                          Plyometrics: 8 Alternate-leg bound -> nothing
                          Plyometrics: 4 Box jump, step down -> 4 Snap-down to stick
                        Runner 19
                          BEGINNER because of [Newcomer]
                          Warm-up: 10 A-skip -> nothing
                          Warm-up: 10 Pogo hop, double leg -> nothing
                          Plyometrics: 8 Alternate-leg bound -> nothing
                          Plyometrics: 4 Box jump, step down -> nothing
                          Hill repeats: 45 s Hill repeat -> 30 s Hill repeat
                          Hill repeats: 105 s Run-walk, alternating -> 105 s Walk
                        Runner 20
                          BEGINNER because of [Sore, LegLight, Newcomer]
                          Warm-up: 10 A-skip -> nothing
                          Warm-up: 10 Pogo hop, double leg -> nothing
                          Plyometrics: 8 Alternate-leg bound -> nothing
                          Plyometrics: 4 Box jump, step down -> nothing
                          Hill repeats: 45 s Hill repeat -> 30 s Hill repeat
                          Hill repeats: 105 s Run-walk, alternating -> 105 s Walk
                          R1 minds""");
    }

    @Test
    void theCheckIsFiveStatementsHoweverManyCome() {
        book("Runner 01");
        ClassRoster one = open();
        assertThat(statements.of(() -> gyms.as(coach, () -> check.of(one)))).hasSize(5);

        IntStream.rangeClosed(2, 12).forEach(n -> book("Runner %02d".formatted(n)));
        ClassRoster twelve = open();
        assertThat(statements.of(() -> gyms.as(coach, () -> check.of(twelve)))).hasSize(5);
    }

    @Test
    void aMemberReadsTheirOwnVersionAsTheCoachDoes() {
        Someone ben = book("Ben Runner");
        run("Ben Runner", 1, RunKind.QUALITY, 45);
        flag("Ben Runner", "achilles", "ACCEPTABLE", true);

        Optional<Version> own = gyms.as(ben, () -> mine.of(hills));

        assertThat(own).contains(versions().values().iterator().next());
        assertThat(statements.of(() -> gyms.as(ben, () -> mine.of(hills)))).hasSize(5);
    }

    @Test
    void whoHasNoPlaceOrIsInAnotherGymHasNoVersion() {
        book("Ben Runner");
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        Someone elsewhere = gyms.join(gyms.open(), "Ada Runner", Role.MEMBER);
        Someone otherCoach = gyms.join(elsewhere.gym(), "Bo Coach", Role.COACH);
        ClassRoster roster = open();

        assertThat(gyms.as(cleo, () -> mine.of(hills))).isEmpty();
        assertThat(gyms.as(elsewhere, () -> mine.of(hills))).isEmpty();
        assertThat(gyms.as(otherCoach, () -> check.of(roster))).isEmpty();
        assertThatThrownBy(() -> gyms.as(cleo, () -> check.of(roster))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aVisitorFollowsTheLinesForBeginners() {
        gyms.asVisitor(coach.gym(), () -> {
            places.takeForVisitor(hills, Ids.next(), "Vera Visitor");
            return true;
        });

        assertThat(others()).isEqualTo("""
                        Vera Visitor
                          BEGINNER because of [Newcomer]
                          Warm-up: 10 A-skip -> nothing
                          Warm-up: 10 Pogo hop, double leg -> nothing
                          Plyometrics: 8 Alternate-leg bound -> nothing
                          Plyometrics: 4 Box jump, step down -> nothing
                          Hill repeats: 45 s Hill repeat -> 30 s Hill repeat
                          Hill repeats: 105 s Run-walk, alternating -> 105 s Walk""");
    }

    private String others() {
        ClassRoster roster = open();
        Map<BookingId, Version> versions = gyms.as(coach, () -> check.of(roster));
        return roster.rows().stream()
                .flatMap(row -> Optional.ofNullable(versions.get(row.id())).stream()
                        .filter(version -> !version.tailored().reasons().isEmpty())
                        .map(version -> row.name() + "\n" + words(version)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Version version) {
        TailoredClass tailored = version.tailored();
        return Stream.of(
                        Stream.of(tailored.level() + " because of "
                                + tailored.reasons().stream()
                                        .map(reason -> reason.getClass().getSimpleName())
                                        .toList()
                                + (tailored.isCoachFirst() ? ", coach first" : "")),
                        tailored.changes().stream().map(ClassOfTwentyTest::words),
                        tailored.cuts().stream().map(ClassOfTwentyTest::words),
                        version.hits().stream().map(LegHit::rule).map(rule -> rule + " minds"))
                .flatMap(lines -> lines)
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Change change) {
        return change.part() + ": " + change.written() + " -> " + (change.isLeftOut() ? "nothing" : change.instead());
    }

    private static String words(Cut cut) {
        return "%s: %d of %d min".formatted(cut.part(), cut.minutes(), cut.of());
    }

    private Map<BookingId, Version> versions() {
        ClassRoster roster = open();
        return gyms.as(coach, () -> check.of(roster));
    }

    private ClassRoster open() {
        return gyms.as(coach, () -> rosters.of(hills)).orElseThrow();
    }

    private ClassId schedule(String code, LocalDate on) {
        return gyms.as(coach, () -> schedule.schedule(templates.copyFromLibrary(code), on.atTime(18, 0), 25, 2, null))
                .id();
    }

    private Someone book(String name) {
        Someone member = gyms.join(coach.gym(), name, Role.MEMBER);
        members.put(name, member);
        return gyms.as(member, () -> {
            places.book(hills);
            return member;
        });
    }

    private void run(String name, int days, RunKind kind, int minutes) {
        plans.run(who(name), day.plusDays(days), LocalTime.of(7, 0), kind, minutes, 10_000);
    }

    private void race(String name, int days, RacePriority priority) {
        plans.race(who(name), day.plusDays(days), priority);
    }

    private void cameBefore(Someone member) {
        sql(
                "insert into gym.booking (gym_id, id, class_id, member_id, state, booked_at, version)"
                        + " values (?, ?, ?, ?, 'ATTENDED', now(), 0)",
                Ids.next(),
                before.id(),
                member.member().id());
    }

    private void flag(String name, String region, String band, boolean isShared) {
        Someone member = who(name);
        sql(
                "insert into gym.health_flag (gym_id, id, member_id, person_id, region, band, shared, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, now())",
                Ids.next(),
                member.member().id(),
                member.person().id(),
                region,
                band,
                isShared);
    }

    private void sql(String statement, Object... values) {
        TestDoor.storingHealth(
                coach.gym(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> client.sql(statement)
                                .params(Stream.concat(Stream.of(coach.gym().id().id()), Stream.of(values))
                                        .toList())
                                .update()));
    }

    private Someone who(String name) {
        return Optional.ofNullable(members.get(name)).orElseThrow();
    }
}
