package app.longrun.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.assigning.Assigned;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.assigning.Undoing;
import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.classes.Schedule;
import app.longrun.guard.RunKind;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.identity.TestDoor;
import app.longrun.log.TrainingLog;
import app.longrun.people.Leaving;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Rpe;
import app.longrun.privacy.Administrator;
import app.longrun.privacy.Erasures;
import app.longrun.runners.Races;
import app.longrun.strength.BlockCode;
import app.longrun.templates.ClassTemplates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One runner, two gyms six hours apart. The jobs do not run in these tests: {@link #settle} does their work. */
@DatabaseTest
class ShadowsTest {

    private static final String RACE = "Ullevi in the rain";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private TrainingConsents consents;

    @Autowired
    private ShadowKeeper keeper;

    @Autowired
    private SharedTraining sharing;

    @Autowired
    private Shadowing shadowing;

    @Autowired
    private Elsewhere elsewhere;

    @Autowired
    private Calendar calendar;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    @Autowired
    private Races races;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Undoing undoing;

    @Autowired
    private TrainingLog log;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Erasures erasures;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @Value("${spring.datasource.url}")
    private String url;

    private Administrator database;
    private Someone boston;
    private Someone oslo;
    private Someone bostonCoach;
    private Someone osloCoach;
    private LocalDate day;

    @BeforeEach
    void oneRunnerInTwoGyms() {
        database = new Administrator(url);
        boston = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        oslo = gyms.join(
                gyms.open("Europe/Oslo", WeightUnit.KG), boston.person(), boston.email(), boston.name(), Role.MEMBER);
        bostonCoach = gyms.join(boston.gym(), "Ana Coach", Role.COACH);
        osloCoach = gyms.join(oslo.gym(), "Odd Trener", Role.COACH);
        day = LocalDate.now(boston.gym().settings().zone()).plusDays(3);
    }

    @Test
    void withoutConsentNoGymKnowsOfTheOther() {
        race(day);
        settle();

        assertThat(seenIn(oslo)).isEmpty();
        assertThat(pendingJobs()).isEmpty();
    }

    @Test
    void consentCastsWhatIsThereAlreadyAndIsOnRecord() {
        race(day);

        does(boston, consents::give);

        assertThat(seenIn(oslo)).containsExactly(new Shadow(SessionKind.RACE, day, null, 0, 3, true, 0, 21_097, false));
        assertThat(seenIn(boston)).isEmpty();
        assertThat(gyms.as(oslo, consents::mine).isGiven()).isTrue();
        assertThat(database.list(
                        "select what from accounts.act where person_id = ?",
                        boston.person().id()))
                .containsExactly("let the gyms know of each other");
    }

    @Test
    void aClassIsBusyTimeOnTheOtherGymsClocks() {
        does(boston, consents::give);

        ClassId hills = bookedClass();
        settle();

        assertThat(seenIn(oslo)).singleElement().satisfies(shadow -> {
            assertThat(shadow.kind()).isEqualTo(SessionKind.CLASS);
            assertThat(shadow.on()).isIn(day, day.plusDays(1));
            assertThat(shadow.at()).isIn(LocalTime.of(23, 0), LocalTime.MIDNIGHT, LocalTime.of(1, 0));
            assertThat(shadow.minutes()).isPositive();
        });

        does(boston, () -> places.giveBack(hills));
        settle();
        assertThat(seenIn(oslo)).isEmpty();

        does(boston, () -> places.book(hills));
        settle();
        assertThat(seenIn(oslo)).hasSize(1);

        does(bostonCoach, () -> schedule.cancel(hills));
        settle();
        assertThat(seenIn(oslo)).isEmpty();
    }

    @Test
    void aBlockCastsItsSessionsWithLegLoadAndContactsAndTakesThemBack() {
        does(boston, consents::give);

        Assigned assigned = assign("PLY-6");
        settle();

        assertThat(seenIn(oslo)).hasSizeGreaterThan(5).allSatisfy(shadow -> {
            assertThat(shadow.kind()).isEqualTo(SessionKind.LIFTING);
            assertThat(shadow.at()).isNull();
            assertThat(shadow.contacts()).isNotNull();
        });
        assertThat(seenIn(oslo))
                .anySatisfy(shadow -> assertThat(shadow.contacts()).isPositive());

        gyms.as(bostonCoach, () -> undoing.undo(assigned.order()));
        settle();
        assertThat(seenIn(oslo)).isEmpty();
    }

    @Test
    void aRunIsDoneElsewhereOnceItIsDoneHere() {
        does(boston, consents::give);
        PlannedSession run = run(LocalDate.now(boston.gym().settings().zone()));
        gyms.as(boston, () -> {
            calendar.plan(List.of(run));
            log.finish(run.id(), new Rpe(14), 60);
            return true;
        });
        settle();

        assertThat(seenIn(oslo)).singleElement().satisfies(shadow -> {
            assertThat(shadow.isDone()).isTrue();
            assertThat(shadow.distanceMetres()).isEqualTo(12_000);
            assertThat(shadow.legLoad()).isEqualTo(1);
        });
    }

    @Test
    void aRaceThatMovesTakesItsShadowAlong() {
        does(boston, consents::give);
        SessionId race = race(day);
        settle();

        does(boston, () -> races.move(race, day.plusDays(7)));
        settle();
        assertThat(seenIn(oslo)).extracting(Shadow::on).containsExactly(day.plusDays(7));

        does(boston, () -> races.remove(race));
        settle();
        assertThat(seenIn(oslo)).isEmpty();
    }

    @Test
    void everyChangeAsksForTheShadowsInItsOwnTransaction() {
        does(boston, consents::give);
        long before = pendingJobs().size();

        SessionId race = race(day);
        assertThat(pendingJobs()).hasSize((int) before + 1);

        assertThatThrownBy(() -> gyms.as(boston, () -> {
                    races.add(RACE, day, 10_000);
                    return race;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(pendingJobs()).as("what is refused asks for nothing").hasSize((int) before + 1);
    }

    @Test
    void settlingTwiceChangesNothingAndTheLaterReaderHasTheLastWord() {
        does(boston, consents::give);
        race(day);
        settle();
        List<String> ids = ids(oslo);

        settle();
        assertThat(ids(oslo)).isEqualTo(ids);

        long old = sharing.takeTurn(boston.person()).orElseThrow();
        long newer = sharing.takeTurn(boston.person()).orElseThrow();
        assertThat(newer).isGreaterThan(old);
        assertThat(sharing.isNewest(boston.person(), old)).isFalse();
        assertThat(sharing.isNewest(boston.person(), newer)).isTrue();
    }

    @Test
    void bothGymsLearnOfEachOtherAndNeitherOfItself() {
        does(boston, consents::give);
        race(day);
        does(oslo, () -> races.add("Holmenkollen", day.plusDays(1), 10_000));
        settle();

        assertThat(seenIn(oslo)).extracting(Shadow::on).containsExactly(day);
        assertThat(seenIn(boston)).extracting(Shadow::on).containsExactly(day.plusDays(1));
    }

    @Test
    void takenBackEverythingIsGoneAtOnce() {
        does(boston, consents::give);
        race(day);
        settle();

        does(oslo, consents::revoke);

        assertThat(seenIn(oslo)).isEmpty();
        assertThat(gyms.as(boston, consents::mine)).isEqualTo(TrainingConsent.NONE);
        assertThat(database.list(
                        "select revoked_at >= given_at from accounts.training_consent where person_id = ?",
                        boston.person().id()))
                .containsExactly("t");
    }

    @Test
    void whoLeavesEitherGymIsUnknownInBoth() {
        does(boston, consents::give);
        race(day);
        does(oslo, () -> races.add("Holmenkollen", day.plusDays(1), 10_000));
        settle();

        does(boston, leaving::leave);
        settle();

        assertThat(ids(oslo)).isEmpty();
        assertThat(ids(boston)).isEmpty();
    }

    @Test
    void whoIsErasedInOneGymLeavesNoShadowInTheOther() {
        does(boston, consents::give);
        race(day);
        does(oslo, () -> races.add("Holmenkollen", day.plusDays(1), 10_000));
        settle();
        int before = pendingJobs().size();

        does(boston, () -> erasures.eraseIn(boston.gym().slug(), boston.email()));

        assertThat(ids(boston)).isEmpty();
        assertThat(pendingJobs()).as("the other gym is asked to forget").hasSize(before + 1);
        settle();
        assertThat(ids(oslo)).isEmpty();
    }

    @Test
    void whoIsErasedEverywhereLeavesNoneAndALateJobDoesNothing() {
        does(boston, consents::give);
        race(day);
        settle();

        does(boston, () -> erasures.eraseEverywhere(boston.email()));
        settle();

        assertThat(ids(boston)).isEmpty();
        assertThat(ids(oslo)).isEmpty();
        assertThat(database.list(
                        "select 1 from accounts.training_consent where person_id = ?",
                        boston.person().id()))
                .isEmpty();
    }

    @Test
    void nothingOfTheSessionCanBeReadInTheOtherGym() {
        does(boston, consents::give);
        race(day);
        bookedClass();
        assign("MAX-8");
        gyms.as(boston, () -> {
            calendar.plan(List.of(run(day)));
            return true;
        });
        settle();
        assertThat(ids(oslo)).hasSizeGreaterThan(10);

        List<String> words = database.list("""
                select distinct w from gym.planned_session s,
                  unnest(array[s.title, s.purpose, s.id::text, s.class_id::text, s.assignment_id::text, s.gym_id::text,
                    s.member_id::text]) w
                where s.member_id = ? and w <> ''""", boston.member().id());
        assertThat(words).contains(RACE).hasSizeGreaterThan(20);
        List<String> everything = readableIn(oslo);
        assertThat(everything).isNotEmpty();
        assertThat(String.join("\n", everything))
                .contains("LIFTING", "RACE")
                .doesNotContain(words)
                .doesNotContain(boston.gym().name(), boston.gym().slug().word(), "Ana Coach");
    }

    @Test
    void theCoachOfTheOtherGymFindsBusyTimeAndNoSession() {
        does(boston, consents::give);
        SessionId race = race(day);
        settle();

        assertThat(gyms.as(osloCoach, () -> elsewhere.between(oslo.member(), day, day)))
                .hasSize(1);
        assertThat(gyms.as(osloCoach, () -> calendar.between(oslo.member(), day, day)))
                .isEmpty();
        assertThat(gyms.as(osloCoach, () -> calendar.find(race))).isEmpty();
        assertThat(gyms.as(osloCoach, () -> elsewhere.between(boston.member(), day, day)))
                .isEmpty();
    }

    @Test
    void aFellowMemberSeesNobodysShadows() {
        Someone fellow = gyms.join(oslo.gym(), "Cleo Fellow", Role.MEMBER);
        Someone owner = gyms.join(oslo.gym(), "Ola Owner", Role.OWNER);

        assertThatThrownBy(() -> gyms.as(fellow, () -> elsewhere.between(oslo.member(), day, day)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> gyms.as(owner, () -> elsewhere.between(oslo.member(), day, day)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> gyms.as(osloCoach, () -> shadowing.sharedBy(oslo.member())))
                .isInstanceOf(NotAllowedException.class);
    }

    /** Every row of every table that the application's role can read in the gym of {@code someone}. */
    private List<String> readableIn(Someone someone) {
        List<String> tables = database.list("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n"
                + " on n.oid = c.relnamespace where n.nspname in ('gym', 'audit') and c.relkind = 'r'");
        return TestDoor.withAllHealth(
                someone.gym(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> tables.stream()
                                .flatMap(table ->
                                        client
                                                .sql("select t::text from " + table + " t")
                                                .query(String.class)
                                                .list()
                                                .stream())
                                .toList()));
    }

    private List<Shadow> seenIn(Someone someone) {
        return gyms.as(someone, () -> elsewhere.between(someone.member(), day.minusDays(60), day.plusYears(1)));
    }

    private List<String> ids(Someone someone) {
        return database.list(
                "select id from gym.shadow where member_id = ? order by id",
                someone.member().id());
    }

    private List<String> pendingJobs() {
        return database.list(
                "select task_instance from jobs.scheduled_tasks where task_name = 'settle-shadows'"
                        + " and strpos(convert_from(task_data, 'UTF8'), ?) > 0",
                boston.person().id().toString());
    }

    private void settle() {
        keeper.settle(boston.person());
    }

    private SessionId race(LocalDate on) {
        return gyms.as(boston, () -> races.add(RACE, on, 21_097));
    }

    private PlannedSession run(LocalDate on) {
        return new PlannedSession(
                new SessionId(Ids.next()),
                boston.member(),
                SessionKind.RUN,
                on,
                null,
                60,
                "Easy along the Charles",
                "Keep it easy",
                LegFacts.run(RunKind.EASY, 60),
                12_000,
                SessionState.PLANNED,
                null,
                null);
    }

    private ClassId bookedClass() {
        ClassId hills = gyms.as(
                        bostonCoach,
                        () -> schedule.schedule(templates.copyFromLibrary("EC-1"), day.atTime(18, 0), 10, 0, null))
                .id();
        does(boston, () -> places.book(hills));
        return hills;
    }

    private Assigned assign(String block) {
        LocalDate monday = gyms.as(bostonCoach, assignments::nextMonday);
        return gyms.as(
                bostonCoach,
                () -> assignments.assign(AssignmentOrder.of(
                                new BlockCode(block),
                                List.of(boston.member()),
                                monday,
                                Set.of(monday.getDayOfWeek(), monday.plusDays(3).getDayOfWeek()))
                        .because("They know what their legs carry")));
    }

    private void does(Someone someone, Runnable work) {
        gyms.as(someone, () -> {
            work.run();
            return someone;
        });
    }
}
