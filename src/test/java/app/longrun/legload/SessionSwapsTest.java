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
import app.longrun.calendar.SessionSwaps;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SessionSwapsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    @Autowired
    private SessionSwaps swaps;

    @Autowired
    private Calendar calendar;

    private Someone ben;
    private LocalDate today;
    private SessionId missed;
    private SessionId lighter;

    @BeforeEach
    void aHeavySessionThatWasMissedAndALighterOneToCome() {
        ben = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(ben.gym().settings().zone());
        missed = plans.heavy(ben, today.minusDays(1), null);
        lighter = plans.light(ben, today.plusDays(1), null);
    }

    @Test
    void theHeavierOneIsDoneOnTheDayOfTheLighterAndThatOneIsLeftOut() {
        PlannedSession heavy = session(missed);
        PlannedSession light = session(lighter);

        takePlace(ben, 0, 0);

        assertThat(session(lighter).legs()).isEqualTo(heavy.legs());
        assertThat(session(lighter).block()).isEqualTo(heavy.block());
        assertThat(session(lighter).on()).isEqualTo(today.plusDays(1));
        assertThat(session(lighter).state()).isEqualTo(SessionState.PLANNED);
        assertThat(session(missed).block()).isEqualTo(light.block());
        assertThat(session(missed).state()).isEqualTo(SessionState.MISSED);
    }

    @Test
    void whereOneOfTheTwoHasChangedNothingHappens() {
        assertThatThrownBy(() -> takePlace(ben, 0, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("calendar.move.stale"));
        plans.done(ben, lighter);
        assertThatThrownBy(() -> takePlace(ben, 0, 1)).isInstanceOf(Refusal.class);

        assertThat(session(missed).state()).isEqualTo(SessionState.PLANNED);
        assertThat(session(missed).legs().isHeavyLower()).isTrue();
    }

    @Test
    void nobodyElseSwaps() {
        Someone cleo = gyms.join(ben.gym(), "Cleo Runner", Role.MEMBER);
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        assertThatThrownBy(() -> takePlace(cleo, 0, 0)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> takePlace(elsewhere, 0, 0)).isInstanceOf(Refusal.class);
        assertThat(session(missed).state()).isEqualTo(SessionState.PLANNED);
    }

    private boolean takePlace(Someone someone, int version, int otherVersion) {
        return gyms.as(someone, () -> {
            swaps.takePlace(missed, version, lighter, otherVersion);
            return true;
        });
    }

    private PlannedSession session(SessionId id) {
        return gyms.as(ben, () -> calendar.find(id).orElseThrow());
    }
}
