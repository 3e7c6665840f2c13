package app.longrun.notices;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.assigning.Assigned;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.assigning.Undoing;
import app.longrun.classes.ClassOrder;
import app.longrun.classes.Places;
import app.longrun.classes.Schedule;
import app.longrun.classes.ScheduledBatch;
import app.longrun.identity.Role;
import app.longrun.identity.TestDoor;
import app.longrun.platform.Refusal;
import app.longrun.strength.BlockCode;
import app.longrun.templates.ClassTemplates;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class NoticesTest {

    private static final BlockCode MAXIMAL = new BlockCode("MAX-8");
    private static final Set<DayOfWeek> TWICE = EnumSet.of(MONDAY, THURSDAY);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private NoticeRound round;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Undoing undoing;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    @Autowired
    private StatementCount statements;

    @Autowired
    private MessageSource words;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    private Someone coach;
    private Someone ben;
    private Someone cleo;
    private LocalDate monday;

    @BeforeEach
    void aGymWithRunners() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH, Role.MEMBER);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        monday = gyms.as(coach, assignments::nextMonday);
    }

    @Test
    void aBlockIsOneNoticeHoweverManySessionsItHas() {
        assign(ben, cleo);

        assertThat(said(ben))
                .containsExactly("Maximal strength is on your plan: 16 sessions from "
                        + new NoticeText(PlanChange.ASSIGNED, "", 1, monday, null).arguments(Locale.ENGLISH)[2]);
        assertThat(said(cleo)).isEqualTo(said(ben));
        assertThat(said(coach)).isEmpty();
    }

    @Test
    void aBlockTakenBackSaysWhatIsLeftOfThePlan() {
        Assigned assigned = assign(ben);

        gyms.as(coach, () -> undoing.undo(assigned.order()));
        gyms.as(coach, () -> undoing.undo(assigned.order()));

        assertThat(said(ben))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Maximal strength is off your plan: 16 sessions from ")
                .endsWith("What you did stays.");
    }

    @Test
    void aCancelledClassIsToldToThoseWhoHadAPlaceWithItsTime() {
        ScheduledBatch batch = schedule(1);
        book(ben, batch, 0);

        act(() -> schedule.cancel(batch.starts().getFirst().id()));

        assertThat(said(ben)).singleElement().asString().endsWith("at 18:30 is cancelled");
        assertThat(said(cleo)).isEmpty();
    }

    @Test
    void manyChangesOfOneActionAreOneNotice() {
        ScheduledBatch batch = schedule(3);
        book(ben, batch, 0);
        book(ben, batch, 2);
        book(cleo, batch, 1);

        act(() -> schedule.undo(batch.id()));

        assertThat(said(ben)).singleElement().asString().startsWith("2 classes of yours are cancelled or moved");
        assertThat(said(cleo)).singleElement().asString().endsWith("is cancelled");
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() {
        ScheduledBatch batch = schedule(1);
        book(coach, batch, 0);

        act(() -> schedule.cancel(batch.starts().getFirst().id()));

        assertThat(said(coach)).isEmpty();
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        assign(ben);

        assertThat(catchThrowable(() -> assign(cleo, ben))).isInstanceOf(Refusal.class);

        assertThat(said(cleo)).isEmpty();
        assertThat(said(ben)).hasSize(1);
    }

    @Test
    void aPersonOfTwoGymsReadsInEachWhatItToldThem() {
        Someone elsewhere = gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER);

        assign(ben);

        assertThat(said(elsewhere)).isEmpty();
        assertThat(gyms.as(elsewhere, inbox::unread)).isZero();
        assertThat(gyms.as(ben, inbox::unread)).isEqualTo(1);
        NoticeId told = gyms.as(ben, inbox::newest).getFirst().id();
        read(elsewhere, told);
        read(cleo, told);
        assertThat(gyms.as(ben, inbox::unread)).isEqualTo(1);
        read(ben, told);
        assertThat(gyms.as(ben, inbox::unread)).isZero();
    }

    @Test
    void whoWantsToHearNothingIsToldNothing() {
        choose(ben, new NoticeChoice(NoticeWay.OFF, NoticeWay.MAIL, LocalTime.of(7, 0)));

        assign(ben, cleo);

        assertThat(said(ben)).isEmpty();
        assertThat(said(cleo)).hasSize(1);
    }

    @Test
    void aDigestIsDueWhenTheGymsClocksNextShowItsHour() {
        ZoneId zone = coach.gym().settings().zone();
        LocalTime past = LocalTime.now(zone).truncatedTo(ChronoUnit.MINUTES);
        LocalDate tomorrow = LocalDate.now(zone).plusDays(1);
        choose(ben, new NoticeChoice(NoticeWay.DIGEST, NoticeWay.MAIL, past));
        choose(cleo, new NoticeChoice(NoticeWay.APP, NoticeWay.MAIL, LocalTime.NOON));

        assign(ben, cleo);

        assertThat(due(ben)).containsExactly(tomorrow.atTime(past).atZone(zone).toInstant());
        assertThat(due(cleo)).containsOnlyNulls();
    }

    @Test
    void whoStopsTheMailsGetsNoneThatWaits() {
        assign(ben);
        assertThat(due(ben)).doesNotContainNull();

        choose(ben, new NoticeChoice(NoticeWay.APP, NoticeWay.MAIL, LocalTime.NOON));

        assertThat(due(ben)).containsOnlyNulls();
        assertThat(said(ben)).hasSize(1);
    }

    @Test
    void tellingCostsTheSameStatementsForManyAsForOne() {
        Someone[] many = IntStream.range(0, 8)
                .mapToObj(number -> gyms.join(coach.gym(), "Runner " + number, Role.MEMBER))
                .toArray(Someone[]::new);

        assertThat(telling(statements.of(() -> assign(ben)))).hasSize(2);
        assertThat(telling(statements.of(() -> assign(many)))).hasSize(2);
        assertThat(statements.of(() -> gyms.as(ben, inbox::unread))).hasSize(1);
        assertThat(statements.of(() -> gyms.as(ben, inbox::newest))).hasSize(1);
    }

    @Test
    void whatWasToldHalfAYearAgoIsForgotten() {
        assign(ben, cleo);
        age(ben, 181);
        age(cleo, 179);

        round.forget();

        assertThat(said(ben)).isEmpty();
        assertThat(said(cleo)).hasSize(1);
    }

    private void age(Someone someone, int days) {
        TestDoor.withAllHealth(
                someone.gym(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> client.sql(
                                        "update gym.notice set told_at = now() - make_interval(days => :days) where member_id = :member")
                                .param("days", days)
                                .param("member", someone.member().id())
                                .update()));
    }

    /** The notices are one, the work of mailing them another. */
    private static List<String> telling(List<String> sent) {
        return sent.stream()
                .filter(sql -> sql.contains("gym.notice") || sql.contains("jobs.scheduled_tasks"))
                .toList();
    }

    private Assigned assign(Someone... runners) {
        return gyms.as(
                coach,
                () -> assignments.assign(AssignmentOrder.of(
                        MAXIMAL, Stream.of(runners).map(Someone::member).toList(), monday, TWICE)));
    }

    private ScheduledBatch schedule(int days) {
        LocalDateTime first =
                LocalDate.now(coach.gym().settings().zone()).plusDays(3).atTime(18, 30);
        return gyms.as(
                coach,
                () -> schedule.schedule(new ClassOrder(
                        templates.copyFromLibrary("EC-1"),
                        IntStream.range(0, days).mapToObj(first::plusDays).toList(),
                        10,
                        0,
                        null,
                        null)));
    }

    private void book(Someone runner, ScheduledBatch batch, int which) {
        gyms.as(runner, () -> {
            places.book(batch.starts().get(which).id());
            return runner;
        });
    }

    private void act(Runnable work) {
        gyms.as(coach, () -> {
            work.run();
            return coach;
        });
    }

    private void choose(Someone someone, NoticeChoice choice) {
        gyms.as(someone, () -> {
            choices.choose(choice);
            return someone;
        });
    }

    private void read(Someone someone, NoticeId notice) {
        gyms.as(someone, () -> {
            inbox.read(notice);
            return someone;
        });
    }

    private List<String> said(Someone someone) {
        return gyms.as(someone, inbox::newest).stream()
                .map(notice ->
                        words.getMessage(notice.text().key(), notice.text().arguments(Locale.ENGLISH), Locale.ENGLISH))
                .toList();
    }

    private List<Instant> due(Someone someone) {
        Callable<List<Instant>> read = () -> client.sql("select mail_due_at from gym.notice where member_id = ?")
                .param(someone.member().id())
                .query((row, number) -> {
                    OffsetDateTime due = row.getObject(1, OffsetDateTime.class);
                    return due == null ? null : due.toInstant();
                })
                .list();
        return TestDoor.withAllHealth(
                someone.gym(), () -> new TransactionTemplate(transactions).execute(status -> call(read)));
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
