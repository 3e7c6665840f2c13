package app.longrun.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ScheduleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private TemplateId steady;
    private LocalDateTime evening;

    @BeforeEach
    void openAGymInParis() {
        coach = gyms.join(gyms.open(PARIS.getId(), WeightUnit.KG), "Ana Coach", Role.COACH);
        steady = gyms.as(coach, () -> templates.copyFromLibrary("EC-3"));
        evening = LocalDate.now(PARIS).plusDays(2).atTime(18, 30);
    }

    @Test
    void aClassStandsOnTheScheduleAtTheTimeOnTheGymsWall() {
        put(evening, 12, 2);

        assertThat(offers()).singleElement().satisfies(offer -> {
            assertThat(offer.startsAt()).isEqualTo(evening);
            assertThat(offer.name()).isEqualTo("Long steady AMRAP");
            assertThat(offer.minutes()).isEqualTo(70);
            assertThat(offer.coach()).isEqualTo("Ana Coach");
            assertThat(offer.placesLeft()).isEqualTo(12);
            assertThat(offer.freePlacesLeft()).isEqualTo(2);
            assertThat(offer.hasStarted()).isFalse();
        });
    }

    @Test
    void severalTimesAreScheduledTogetherOrNotAtAll() {
        put(evening.plusDays(7), 12, 0);
        List<LocalDateTime> weekly = List.of(evening, evening.plusDays(7));

        assertThatThrownBy(() -> gyms.as(coach, () -> schedule.schedule(order(weekly))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("classes.time.taken"));
        assertThat(offers()).extracting(ClassOffer::startsAt).containsExactly(evening.plusDays(7));
    }

    @Test
    void whatOneActionPutOnTheScheduleIsTakenBackInOne() {
        put(evening.plusDays(3), 12, 0);
        ScheduledBatch batch = gyms.as(
                coach, () -> schedule.schedule(order(List.of(evening, evening.plusDays(1), evening.plusDays(2)))));
        assertThat(offers()).hasSize(4);

        gyms.as(coach, () -> {
            schedule.undo(batch.id());
            return null;
        });

        assertThat(offers()).extracting(ClassOffer::startsAt).containsExactly(evening.plusDays(3));
    }

    @Test
    void anotherGymTakesNothingBack() {
        ScheduledBatch batch = gyms.as(coach, () -> schedule.schedule(order(List.of(evening))));
        Someone stranger = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        gyms.as(stranger, () -> {
            schedule.undo(batch.id());
            return null;
        });

        assertThat(offers()).hasSize(1);
    }

    @Test
    void aTimeAskedForTwiceCountsOnce() {
        gyms.as(coach, () -> schedule.schedule(order(List.of(evening, evening))));

        assertThat(offers()).hasSize(1);
    }

    @Test
    void onlySomebodyWhoCoachesHereGivesAClass() {
        Someone cara = gyms.join(coach.gym(), "Cara Coach", Role.COACH);
        Someone ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        gyms.as(coach, () -> schedule.schedule(steady, evening, 12, 0, cara.member()));
        assertThat(offers()).extracting(ClassOffer::coach).containsExactly("Cara Coach");

        assertThatThrownBy(
                        () -> gyms.as(coach, () -> schedule.schedule(steady, evening.plusDays(1), 12, 0, ben.member())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("classes.coach.unknown"));
    }

    @ParameterizedTest
    @CsvSource({"-1, classes.time.past", "367, classes.time.far"})
    void aTimeOutOfReachIsRefused(int days, String key) {
        assertRefused(key, LocalDate.now(PARIS).plusDays(days).atTime(12, 0), 12, 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "201, 0", "12, 13", "12, -1"})
    void placesThatCannotBeAreRefused(int capacity, int freePlaces) {
        assertRefused("classes.seats.wrong", evening, capacity, freePlaces);
    }

    @Test
    void aTimeTheClocksSkipIsRefusedAndOneTheyShowTwiceIsTheFirst() {
        LocalDateTime now = LocalDateTime.now(PARIS);
        ZoneOffsetTransition gap = nextTransition(now, true);
        ZoneOffsetTransition overlap = nextTransition(now, false);

        assertRefused("classes.time.skipped", gap.getDateTimeBefore().plusMinutes(30), 12, 0);

        ScheduledStart twice = put(overlap.getDateTimeAfter().plusMinutes(30), 12, 0);
        assertThat(twice.start().isAmbiguous()).isTrue();
        assertThat(twice.start().instant()).isEqualTo(overlap.getInstant().minusSeconds(1800));
    }

    @Test
    void onlyCoachesSchedule() {
        Someone runner = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(runner, () -> schedule.schedule(steady, evening, 12, 0, null)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anotherGymsTemplateIsNoTemplate() {
        Someone stranger = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        assertThatThrownBy(() -> gyms.as(stranger, () -> schedule.schedule(steady, evening, 12, 0, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("templates.unknown"));
    }

    @Test
    void theScheduleIsOneStatementHoweverMuchIsOn() {
        put(evening, 12, 0);
        put(evening.plusDays(1), 12, 0);

        assertThat(statements.of(this::offers)).hasSize(1);
    }

    private ClassOrder order(List<LocalDateTime> times) {
        return new ClassOrder(steady, times, 12, 0, null, null);
    }

    private ScheduledStart put(LocalDateTime time, int capacity, int freePlaces) {
        return gyms.as(coach, () -> schedule.schedule(steady, time, capacity, freePlaces, null));
    }

    private List<ClassOffer> offers() {
        return gyms.as(
                coach,
                () -> schedule.offers(
                        evening.toLocalDate(), evening.toLocalDate().plusDays(14)));
    }

    private void assertRefused(String key, LocalDateTime time, int capacity, int freePlaces) {
        assertThatThrownBy(() -> put(time, capacity, freePlaces))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(offers()).isEmpty();
    }

    private static ZoneOffsetTransition nextTransition(LocalDateTime from, boolean isGap) {
        ZoneOffsetTransition next =
                PARIS.getRules().nextTransition(from.atZone(PARIS).toInstant());
        while (next.isGap() != isGap) {
            next = PARIS.getRules().nextTransition(next.getInstant());
        }
        return next;
    }
}
