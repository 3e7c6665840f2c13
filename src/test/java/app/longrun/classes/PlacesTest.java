package app.longrun.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionKind;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateCard;
import app.longrun.templates.TemplateId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PlacesTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    @Autowired
    private Calendar calendar;

    @Autowired
    private StatementCount statements;

    private LocalDate day;
    private Someone coach;
    private Someone ben;
    private Someone cleo;

    @BeforeEach
    void openAGym() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        day = LocalDate.now(coach.gym().settings().zone()).plusDays(3);
    }

    @Test
    void aPlaceIsOnTheScheduleAndOnTheMembersCalendar() {
        ClassId hills = scheduled("EC-4", 6, 0);

        book(ben, hills);

        assertThat(offer(ben).isMine()).isTrue();
        assertThat(offer(cleo).isMine()).isFalse();
        assertThat(offer(cleo).placesLeft()).isEqualTo(5);
        assertThat(planned(ben)).singleElement().satisfies(session -> {
            assertThat(session.kind()).isEqualTo(SessionKind.CLASS);
            assertThat(session.at()).isEqualTo(LocalTime.of(18, 0));
            assertThat(session.title()).isEqualTo("Hills and bounds");
            assertThat(session.isQuality()).isTrue();
            assertThat(session.legLoad()).isEqualTo(2);
        });
    }

    @Test
    void aFullClassTakesNobodyElseUntilAPlaceIsGivenBack() {
        ClassId small = scheduled("EC-1", 1, 0);
        book(ben, small);

        assertRefused("classes.full", () -> book(cleo, small));
        assertThat(planned(cleo)).isEmpty();

        giveBack(ben, small);
        book(cleo, small);
        assertThat(planned(ben)).isEmpty();
        assertThat(planned(cleo)).hasSize(1);
        assertRefused("classes.full", () -> book(ben, small));
    }

    @Test
    void nobodyHasTwoPlacesInOneClass() {
        ClassId base = scheduled("EC-1", 6, 0);
        book(ben, base);

        assertRefused("classes.twice", () -> book(ben, base));
        assertThat(offer(ben).taken()).isEqualTo(1);
    }

    @Test
    void aPlaceGivenBackCanBeTakenAgain() {
        ClassId base = scheduled("EC-1", 6, 0);
        book(ben, base);
        giveBack(ben, base);

        assertRefused("classes.place.none", () -> giveBack(ben, base));
        book(ben, base);
        assertThat(planned(ben)).hasSize(1);
    }

    @Test
    void theClassIsLockedBeforeAnythingElseIsRead() {
        ClassId base = scheduled("EC-1", 6, 0);

        List<String> sent = statements.of(() -> book(ben, base));

        assertThat(sent.getFirst()).contains("scheduled_class").contains("for no key update");
    }

    @Test
    void visitorsTakeOnlyThePlacesThatAreFreeForThem() {
        ClassId trial = scheduled("EC-1", 3, 1);
        UUID claim = Ids.next();
        visit(trial, claim, "Vera Visitor");

        assertRefused("classes.full", () -> visit(trial, Ids.next(), "Will Visitor"));
        assertRefused("classes.twice", () -> visit(trial, claim, "Vera Visitor"));
        assertThat(gyms.asVisitor(coach.gym(), schedule::freeOffers)).isEmpty();
        book(ben, trial);
        assertThat(offer(ben).taken()).isEqualTo(2);

        release(claim);
        assertThat(gyms.asVisitor(coach.gym(), schedule::freeOffers))
                .singleElement()
                .satisfies(offer -> assertThat(offer.freePlacesLeft()).isEqualTo(1));
        visit(trial, claim, "Vera Visitor");
    }

    @Test
    void membersCanFillTheFreePlacesToo() {
        ClassId trial = scheduled("EC-1", 1, 1);
        book(ben, trial);

        assertRefused("classes.full", () -> visit(trial, Ids.next(), "Vera Visitor"));
    }

    @Test
    void aCancelledClassLeavesTheCalendarsAndTakesNobody() {
        ClassId base = scheduled("EC-1", 6, 2);
        book(ben, base);

        gyms.as(coach, () -> {
            schedule.cancel(base);
            return null;
        });

        assertThat(planned(ben)).isEmpty();
        assertThat(gyms.as(ben, () -> schedule.offers(day, day))).isEmpty();
        assertRefused("classes.cancelled", () -> book(cleo, base));
        assertRefused("classes.cancelled", () -> visit(base, Ids.next(), "Vera Visitor"));
        assertThat(scheduled("EC-1", 6, 2)).isNotEqualTo(base);
    }

    @Test
    void anotherGymsClassIsNoClass() {
        ClassId base = scheduled("EC-1", 6, 2);
        Someone stranger = gyms.join(gyms.open(), "Sam Elsewhere", Role.MEMBER, Role.COACH);

        assertRefused("classes.unknown", () -> book(stranger, base));
        assertRefused(
                "classes.unknown",
                () -> gyms.as(stranger, () -> {
                    schedule.cancel(base);
                    return null;
                }));
        assertThat(gyms.as(stranger, () -> schedule.offers(day, day))).isEmpty();
        assertThat(offer(ben).taken()).isZero();
    }

    private ClassId scheduled(String code, int capacity, int freePlaces) {
        LocalDateTime evening = day.atTime(18, 0);
        TemplateId template = gyms.as(
                coach,
                () -> templates.shelf().own().stream()
                        .filter(card -> code.equals(card.libraryCode()))
                        .findFirst()
                        .map(TemplateCard::id)
                        .orElseGet(() -> templates.copyFromLibrary(code)));
        return gyms.as(coach, () -> schedule.schedule(template, evening, capacity, freePlaces, null))
                .id();
    }

    private ClassOffer offer(Someone someone) {
        return gyms.as(someone, () -> schedule.offers(day, day)).getFirst();
    }

    private List<PlannedSession> planned(Someone someone) {
        return gyms.as(someone, () -> calendar.between(someone.member(), day, day));
    }

    private Object book(Someone someone, ClassId id) {
        return gyms.as(someone, () -> {
            places.book(id);
            return id;
        });
    }

    private Object giveBack(Someone someone, ClassId id) {
        return gyms.as(someone, () -> {
            places.giveBack(id);
            return id;
        });
    }

    private Object visit(ClassId id, UUID claim, String name) {
        return gyms.asVisitor(coach.gym(), () -> {
            places.takeForVisitor(id, claim, name);
            return id;
        });
    }

    private void release(UUID claim) {
        gyms.asVisitor(coach.gym(), () -> {
            places.releaseVisitor(claim);
            return claim;
        });
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatThrownBy(work::call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
