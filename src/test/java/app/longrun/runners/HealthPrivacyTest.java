package app.longrun.runners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One runner with a row that is shared with coaches and one that is not. */
@DatabaseTest
@Import(HealthProbe.class)
class HealthPrivacyTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private HealthProbe probe;

    private Someone runner;

    @BeforeEach
    void aRunner() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
    }

    @ParameterizedTest
    @EnumSource
    void thePersonSeesAndChangesTheirOwnRows(HealthTable table) {
        storeBoth(table);

        assertThat(seen(runner, table)).isEqualTo(2);
        assertThat(gyms.as(runner, () -> probe.touch(table))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aCoachSeesOnlyWhatIsShared(HealthTable table) {
        storeBoth(table);
        Someone coach = gyms.join(runner.gym(), "Ana Coach", Role.COACH);

        assertThat(seen(coach, table)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerAndAFellowMemberSeeNothing(HealthTable table) {
        storeBoth(table);
        Someone owner = gyms.join(runner.gym(), "Olga Owner", Role.OWNER);
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);

        assertThat(seen(owner, table)).isZero();
        assertThat(seen(fellow, table)).isZero();
        assertThat(gyms.as(owner, () -> probe.touch(table))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anotherGymSeesNothingNotEvenThePersonThemselves(HealthTable table) {
        storeBoth(table);
        Someone there = gyms.join(
                gyms.open(), runner.person(), runner.email(), runner.name(), Role.MEMBER, Role.COACH, Role.OWNER);

        assertThat(seen(there, table)).isZero();
        assertThat(gyms.as(there, () -> probe.touch(table))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWritesAboutAFellowMember(HealthTable table) {
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(fellow, () -> probe.store(table, runner, true)))
                .hasStackTraceContaining("row-level security");
    }

    private void storeBoth(HealthTable table) {
        gyms.as(runner, () -> probe.store(table, runner, true));
        gyms.as(runner, () -> probe.store(table, runner, false));
    }

    private int seen(Someone someone, HealthTable table) {
        return gyms.as(someone, () -> probe.count(table));
    }
}
