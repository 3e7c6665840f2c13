package app.longrun.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.runners.HealthProbe;
import app.longrun.runners.HealthTable;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateId;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(HealthProbe.class)
class RosterTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    @Autowired
    private Roster roster;

    @Autowired
    private Calendar calendar;

    @Autowired
    private HealthProbe probe;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate day;
    private ClassId base;

    @BeforeEach
    void scheduleAClass() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        day = LocalDate.now(coach.gym().settings().zone()).plusDays(2);
        TemplateId template = gyms.as(coach, () -> templates.copyFromLibrary("EC-1"));
        base = gyms.as(coach, () -> schedule.schedule(template, day.atTime(18, 0), 10, 2, null))
                .id();
    }

    @Test
    void theCoachSeesWhoComesAndTheNextRaceWithinEightWeeks() {
        book(ben, base);
        plan("Spring marathon", day.plusDays(57));
        assertThat(open(coach).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.race()).isNull());

        plan("Harbour ten", day.plusDays(56));

        assertThat(open(coach).rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Ben Runner");
            assertThat(row.isFirst()).isTrue();
            assertThat(row.isGuest()).isFalse();
            assertThat(row.race()).isEqualTo("Harbour ten");
            assertThat(row.raceOn()).isEqualTo(day.plusDays(56));
        });
        assertThat(open(coach).placesLeft()).isEqualTo(9);
    }

    @Test
    void theRosterIsTwoStatementsHoweverManyCome() {
        assertThat(statements.of(() -> open(coach))).hasSize(2);
        book(ben, base);
        book(gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER), base);
        visitor("Vera Visitor");

        assertThat(statements.of(() -> open(coach))).hasSize(2);
        assertThat(open(coach).rows())
                .extracting(RosterRow::name)
                .containsExactly("Ben Runner", "Cleo Runner", "Vera Visitor");
    }

    @Test
    void whoseHealthFlagACoachSawIsWrittenDownOnceAnHourWithoutWhatItSaid() {
        book(ben, base);
        gyms.as(ben, () -> probe.store(HealthTable.HEALTH_FLAG, ben, true));

        List<String> first = statements.of(() -> open(coach));
        open(coach);

        assertThat(first).hasSize(3);
        assertThat(first.stream().filter(sql -> !sql.startsWith("insert into audit.entry")))
                .as("two reads, and the word that they were read")
                .hasSize(2);
        assertThat(sights()).containsExactly("Ana Coach read health flags of Ben Runner: ");

        gyms.as(gyms.join(coach.gym(), "Bo Coach", Role.COACH), () -> roster.of(base));

        assertThat(sights()).hasSize(2);
    }

    @Test
    void aFlagThatIsNotSharedIsNeitherShownNorWrittenDown() {
        book(ben, base);
        gyms.as(ben, () -> probe.store(HealthTable.HEALTH_FLAG, ben, false));

        assertThat(statements.of(() -> open(coach))).hasSize(2);
        assertThat(open(coach).rows().getFirst().flag()).isNull();
        assertThat(sights()).isEmpty();
    }

    private List<String> sights() {
        Someone owner = gyms.join(coach.gym(), "Olga Owner", Role.OWNER);
        return gyms.as(owner, () -> probe.sights());
    }

    @Test
    void whoGaveThePlaceBackIsNotExpected() {
        book(ben, base);
        gyms.as(ben, () -> {
            places.giveBack(base);
            return null;
        });

        assertThat(open(coach).rows()).isEmpty();
    }

    @Test
    void checkInOpensOnTheDayOfTheClass() {
        book(ben, base);
        BookingId place = open(coach).rows().getFirst().id();

        assertThat(open(coach).isCheckInOpen()).isFalse();
        assertThatThrownBy(() -> checkIn(coach, place, true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("classes.checkin.early"));
        assertThat(open(coach).rows().getFirst().hasCome()).isFalse();
    }

    @Test
    void anotherGymsCoachSeesNothingAndTicksNobody() {
        book(ben, base);
        BookingId place = open(coach).rows().getFirst().id();
        Someone stranger = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        assertThat(gyms.as(stranger, () -> roster.of(base))).isEmpty();
        assertThatThrownBy(() -> checkIn(stranger, place, true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("classes.place.none"));
    }

    @Test
    void aMemberSeesNoRoster() {
        assertThatThrownBy(() -> open(ben)).isInstanceOf(NotAllowedException.class);
    }

    private ClassRoster open(Someone someone) {
        return gyms.as(someone, () -> roster.of(base)).orElseThrow();
    }

    private void book(Someone someone, ClassId id) {
        does(someone, () -> places.book(id));
    }

    private Object checkIn(Someone someone, BookingId place, boolean hasCome) {
        does(someone, () -> places.checkIn(place, hasCome));
        return place;
    }

    private void visitor(String name) {
        Callable<Object> take = () -> {
            places.takeForVisitor(base, Ids.next(), name);
            return name;
        };
        gyms.asVisitor(coach.gym(), take);
    }

    private void plan(String race, LocalDate on) {
        PlannedSession session = new PlannedSession(
                new SessionId(Ids.next()),
                ben.member(),
                SessionKind.RACE,
                on,
                null,
                60,
                race,
                "",
                LegFacts.race(RacePriority.A),
                10_000,
                SessionState.PLANNED,
                null,
                null);
        does(ben, () -> calendar.plan(List.of(session)));
    }

    private void does(Someone someone, Runnable work) {
        gyms.as(someone, () -> {
            work.run();
            return null;
        });
    }
}
