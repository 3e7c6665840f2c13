package app.longrun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.tenancy.GymId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {

    /** A Monday, a Sunday, a leap day, both clock changes of both zones, both sides of midnight and of the year. */
    static Stream<Arguments> moments() {
        return Stream.of(
                        "2026-11-23T10:00:00Z",
                        "2026-11-22T23:30:00Z",
                        "2028-02-29T12:00:00Z",
                        "2026-03-08T07:30:00Z",
                        "2026-11-01T06:30:00Z",
                        "2027-03-28T01:30:00Z",
                        "2026-10-25T00:30:00Z",
                        "2026-12-31T23:59:59Z",
                        "2027-01-01T05:00:00Z",
                        "2026-07-15T21:45:00Z")
                .flatMap(moment -> Stream.of(DemoGym.values()).map(gym -> Arguments.of(gym, Instant.parse(moment))));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whoeverTheDemoIsShownThroughHasAClassAndALiftingSessionTodayAndARaceAhead(DemoGym gym, Instant now) {
        Told told = Told.at(gym, now);
        UUID lead = told.lead().memberId();

        assertThat(told.all(Row.Planned.class)
                        .filter(planned -> planned.memberId().equals(lead)))
                .filteredOn(planned -> planned.onDate().equals(told.setting().today()))
                .extracting(Row.Planned::kind)
                .containsOnlyOnce("CLASS", "LIFTING");
        assertThat(told.all(Row.Planned.class)
                        .filter(planned -> planned.memberId().equals(lead)))
                .anyMatch(planned -> planned.kind().equals("RACE")
                        && planned.onDate().isAfter(told.setting().today()));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nobodyFollowsTwoBlocksAtOnceAndABlockReachesToday(DemoGym gym, Instant now) {
        Told told = Told.at(gym, now);

        Map<UUID, List<Row.Assignment>> byMember =
                told.all(Row.Assignment.class).collect(Collectors.groupingBy(Row.Assignment::memberId));

        assertThat(byMember).hasSizeGreaterThan(16);
        for (List<Row.Assignment> assignments : byMember.values()) {
            for (int i = 1; i < assignments.size(); i++) {
                assertThat(assignments.get(i).startsOn())
                        .isAfter(assignments.get(i - 1).endsOn());
            }
            assertThat(assignments.getLast().endsOn())
                    .isAfterOrEqualTo(told.setting().today());
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void noClassHoldsMoreThanItsCapacityAndVisitorsHaveTheirOwnPlaces(DemoGym gym, Instant now) {
        Told told = Told.at(gym, now);
        Map<UUID, List<Row.Booking>> held = told.all(Row.Booking.class)
                .filter(booking -> booking.state() != Place.CANCELLED)
                .collect(Collectors.groupingBy(Row.Booking::classId));

        assertThat(told.all(Row.ScheduledClass.class))
                .hasSizeBetween(16 * 4, 20 * 6)
                .allSatisfy(scheduled -> {
                    List<Row.Booking> here = held.getOrDefault(scheduled.id(), List.of());
                    long guests = here.stream()
                            .filter(booking -> booking.claimId() != null)
                            .count();
                    assertThat(guests).isLessThanOrEqualTo(scheduled.freePlaces());
                    assertThat(here.size() - guests).isLessThanOrEqualTo(scheduled.capacity() - scheduled.freePlaces());
                });
        assertThat(told.all(Row.ScheduledClass.class))
                .anyMatch(scheduled ->
                        scheduled.freePlaces() > 0 && scheduled.startsAt().isAfter(now));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatIsWrittenDownHasHappenedAndWasPlanned(DemoGym gym, Instant now) {
        Told told = Told.at(gym, now);
        Map<UUID, Row.Planned> planned =
                told.all(Row.Planned.class).collect(Collectors.toMap(Row.Planned::id, session -> session));

        assertThat(told.all(Row.SessionLog.class)).allSatisfy(log -> {
            assertThat(log.startedAt()).isBefore(now);
            assertThat(planned.get(log.id())).extracting(Row.Planned::state).isEqualTo(Outcome.DONE);
        });
        assertThat(planned.values())
                .filteredOn(session -> session.onDate().isAfter(told.setting().today()))
                .extracting(Row.Planned::state)
                .isSubsetOf(Outcome.PLANNED, Outcome.CANCELLED);
        assertThat(told.all(Row.Booking.class))
                .allMatch(booking -> booking.bookedAt().isBefore(now));
        assertThat(told.all(Row.TrialClaim.class))
                .allMatch(claim -> claim.claimedAt().isBefore(now));
        assertThat(told.all(Row.Audit.class)).allMatch(entry -> entry.at().isBefore(now));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void noRowIsToldTwice(DemoGym gym, Instant now) {
        Set<UUID> seen = new HashSet<>();

        assertThat(Told.at(gym, now).rows())
                .filteredOn(row -> !(row instanceof Row.SessionLog || row instanceof Row.ClaimHealth))
                .allMatch(row -> seen.add(row.id()));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void theSameMomentTellsTheSameStory(DemoGym gym, Instant now) {
        assertThat(Told.at(gym, now).rows()).isEqualTo(Told.at(gym, now).rows());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void claimsStandInEveryStateAndCoverageIsNotComplete(DemoGym gym, Instant now) {
        Told told = Told.at(gym, now);

        assertThat(told.all(Row.TrialClaim.class))
                .extracting(Row.TrialClaim::state)
                .contains("CLAIMED", "CANCELLED", "ATTENDED", "CONVERTED");
        assertThat(told.all(Row.SessionLog.class)).anyMatch(log -> log.rpeTenths() == null);
        assertThat(told.all(Row.Planned.class)).extracting(Row.Planned::state).contains(Outcome.MISSED);
    }

    /** A story and whom it is about. */
    private record Told(Setting setting, List<Enrolled> people, List<Row> rows) {

        static Told at(DemoGym gym, Instant now) {
            Setting setting = new Setting(gym.gym(new GymId(new UUID(3, gym.seed()))), now);
            LocalDate today = setting.today();
            List<Enrolled> people = new ArrayList<>();
            for (Person person : Cast.of(gym, today, new Dice(gym.seed()))) {
                people.add(new Enrolled(person, new UUID(4, person.number()), new UUID(5, person.number())));
            }
            return new Told(
                    setting,
                    people,
                    new Story(setting, Programmes.likeTheLibrary(), gym.seed()).rows(people, gym.races()));
        }

        Enrolled lead() {
            return people.stream()
                    .filter(someone -> someone.person().isLead())
                    .findFirst()
                    .orElseThrow();
        }

        <R extends Row> Stream<R> all(Class<R> kind) {
            return rows.stream().filter(kind::isInstance).map(kind::cast);
        }
    }
}
