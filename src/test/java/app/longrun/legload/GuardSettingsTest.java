package app.longrun.legload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.guard.Thresholds;
import app.longrun.identity.Role;
import app.longrun.people.Trail;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class GuardSettingsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private GuardSettings settings;

    @Autowired
    private Trail trail;

    private Someone coach;

    @BeforeEach
    void aCoach() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
    }

    @Test
    void aGymBeginsWithTheNumbersOfThePage() {
        assertThat(all(coach)).allMatch(GuardSetting::isDefault).hasSize(18);
        assertThat(new GuardNumbers(Map.of()).thresholds()).isEqualTo(Thresholds.DEFAULTS);
    }

    @Test
    void aChangedNumberCountsInThisGymAloneAndIsOnTheTrail() {
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);

        change(Map.of(GuardNumber.HEAVY_LEAST, 72));

        assertThat(value(coach, GuardNumber.HEAVY_LEAST)).isEqualTo(72);
        assertThat(value(elsewhere, GuardNumber.HEAVY_LEAST)).isEqualTo(48);
        assertThat(trail.of(coach))
                .anySatisfy(entry -> assertThat(entry).contains("leg-load rules", "HEAVY_LEAST 48 to 72"));
    }

    @Test
    void everyNumberReachesTheRuleItIsNamedAfter() {
        for (GuardNumber number : GuardNumber.values()) {
            int other = number.byDefault() == number.most() ? number.least() : number.byDefault() + 1;
            assertThat(number.in(new GuardNumbers(Map.of(number, other)).thresholds()))
                    .as(number.name())
                    .isEqualTo(other);
        }
    }

    @Test
    void backToTheDefaultsIsOneStep() {
        change(Map.of(GuardNumber.HEAVY_LEAST, 60, GuardNumber.LONG_RUN, 75));

        gyms.as(coach, () -> {
            settings.reset();
            return true;
        });

        assertThat(all(coach)).allMatch(GuardSetting::isDefault);
    }

    @ParameterizedTest
    @CsvSource({
        "MANY_CONTACTS, 0, legload.number.bounds",
        "KEY_RUN_LEAST, 97, legload.number.bounds",
        "RACE_WEEK_SETS, -1, legload.number.bounds",
        "KEY_RUN_LEAST, 49, legload.number.order",
        "HEAVY_PREFERRED, 47, legload.number.order",
        "RACE_WARNING, 2, legload.number.order"
    })
    void numbersThatCannotBeAreRefusedAndNothingIsKept(GuardNumber number, int value, String why) {
        assertThatThrownBy(() -> change(Map.of(number, value)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(why));
        assertThat(all(coach)).allMatch(GuardSetting::isDefault);
    }

    private void change(Map<GuardNumber, Integer> values) {
        gyms.as(coach, () -> {
            settings.change(values);
            return true;
        });
    }

    private List<GuardSetting> all(Someone someone) {
        return gyms.as(someone, settings::all);
    }

    private int value(Someone someone, GuardNumber number) {
        return all(someone).stream()
                .filter(setting -> setting.number() == number)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
