package app.longrun.legload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionState;
import app.longrun.guard.Repair;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.people.Trail;
import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class RepairsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    @Autowired
    private Repairs repairs;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Trail trail;

    private Someone coach;
    private Someone ben;
    private LocalDate today;

    @BeforeEach
    void aRunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
    }

    @Test
    void whatWasDoneOrLiesAheadOrLongAgoIsNotOpen() {
        plans.done(ben, plans.light(ben, today.minusDays(1), null));
        plans.light(ben, today, null);
        plans.light(ben, today.minusDays(8), null);

        assertThat(offers(ben)).isEmpty();
    }

    @Test
    void eachSessionOfTheLastWeekThatWasNotDoneIsOffered() {
        SessionId first = plans.light(ben, today.minusDays(3), null);
        SessionId second = plans.light(ben, today.minusDays(1), null);

        assertThat(offers(ben)).extracting(offer -> offer.missed().id()).containsExactly(first, second);
        assertThat(offers(coach)).hasSize(2);
    }

    @Test
    void aSessionOfAWeekThatIsOverIsLeftOut() {
        SessionId missed = plans.light(ben, today.minusDays(7), null);

        assertThat(offers(ben))
                .singleElement()
                .satisfies(offer -> assertThat(offer.repair()).isEqualTo(new Repair.Drop(false)));
        leaveOut(ben, missed, 0);

        assertThat(offers(ben)).isEmpty();
        assertThat(session(missed).state()).isEqualTo(SessionState.MISSED);
        assertThat(trail.of(coach)).noneMatch(entry -> entry.contains("left out"));
    }

    @Test
    void aCoachWhoLeavesItOutIsOnTheTrail() {
        SessionId missed = plans.light(ben, today.minusDays(1), null);

        leaveOut(coach, missed, 0);

        assertThat(trail.of(coach)).contains("left out session: Strength A");
    }

    @Test
    void whatHasChangedSinceItWasSeenIsSaid() {
        SessionId missed = plans.light(ben, today.minusDays(1), null);

        assertRefused("calendar.move.stale", () -> leaveOut(ben, missed, 3));
        plans.done(ben, missed);
        assertRefused("legload.repair.gone", () -> leaveOut(ben, missed, 0));
    }

    @Test
    void nobodyElseSeesOrRepairs() {
        SessionId missed = plans.light(ben, today.minusDays(1), null);
        Someone cleo = gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        assertThatThrownBy(() -> offers(cleo)).isInstanceOf(NotAllowedException.class);
        assertThat(offers(elsewhere)).isEmpty();
        assertRefused("legload.repair.gone", () -> leaveOut(elsewhere, missed, 0));
    }

    private List<RepairOffer> offers(Someone someone) {
        return gyms.as(someone, () -> repairs.offers(ben.member()));
    }

    private boolean leaveOut(Someone someone, SessionId session, int version) {
        return gyms.as(someone, () -> {
            repairs.leaveOut(ben.member(), session, version);
            return true;
        });
    }

    private PlannedSession session(SessionId id) {
        return gyms.as(ben, () -> calendar.find(id).orElseThrow());
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
