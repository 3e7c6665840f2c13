package app.longrun.runners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(HealthProbe.class)
class HealthConsentsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private HealthConsents consents;

    @Autowired
    private HealthProbe probe;

    private Someone runner;
    private Someone coach;

    @BeforeEach
    void aRunnerAndACoach() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);
    }

    @Test
    void withoutConsentNothingIsToBeStored() {
        assertRefused("runners.consent.missing", consents::require);

        does(consents::give);

        does(consents::require);
        assertThat(gyms.as(runner, consents::mine))
                .satisfies(consent -> assertThat(consent.isGiven()).isTrue())
                .extracting(HealthConsent::textVersion)
                .isEqualTo(HealthConsent.CURRENT_TEXT);
    }

    @Test
    void consentInOneGymIsNoneInAnother() {
        does(consents::give);
        Someone there = gyms.join(gyms.open(), runner.person(), runner.email(), runner.name(), Role.MEMBER);

        assertThat(gyms.as(there, consents::mine).isGiven()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void takenBackItEndsTheSharingOfEveryKindOfRow(HealthTable table) {
        does(consents::give);
        gyms.as(runner, () -> probe.store(table, runner, true));

        does(() -> consents.revoke(StoredHealth.KEPT_PRIVATE));

        assertThat(gyms.as(runner, () -> probe.count(table))).isEqualTo(1);
        assertThat(gyms.as(coach, () -> probe.count(table))).isZero();
        assertRefused("runners.consent.missing", consents::require);
    }

    @ParameterizedTest
    @EnumSource
    void takenBackWithDeletionTheRowsGoAndAFellowsStay(HealthTable table) {
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);
        does(consents::give);
        gyms.as(runner, () -> probe.store(table, runner, true));
        gyms.as(fellow, () -> probe.store(table, fellow, true));

        does(() -> consents.revoke(StoredHealth.DELETED));

        assertThat(gyms.as(runner, () -> probe.count(table))).isZero();
        assertThat(gyms.as(fellow, () -> probe.count(table))).isEqualTo(1);
    }

    @Test
    void itCanBeGivenAgainAndTwiceIsOnce() {
        does(consents::give);
        does(consents::give);
        does(() -> consents.revoke(StoredHealth.KEPT_PRIVATE));
        does(() -> consents.revoke(StoredHealth.KEPT_PRIVATE));
        assertThat(gyms.as(runner, consents::mine).isGiven()).isFalse();

        does(consents::give);

        assertThat(gyms.as(runner, consents::mine).isGiven()).isTrue();
    }

    private void does(Runnable work) {
        Callable<Object> call = () -> {
            work.run();
            return runner;
        };
        gyms.as(runner, call);
    }

    private void assertRefused(String key, Runnable work) {
        assertThatThrownBy(() -> does(work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
