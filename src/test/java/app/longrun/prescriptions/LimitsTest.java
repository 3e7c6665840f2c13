package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.progression.ChainGate;
import app.longrun.prescriptions.progression.ContactGrowth;
import app.longrun.prescriptions.progression.HoldTime;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Zones;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first and the last number each value takes, and the ones beside them that it refuses. */
class LimitsTest {

    private static final Prescription GATE = Prescription.parse("3x15@RPE7");

    static List<Arguments> limits() {
        return List.of(
                limit("RPE in halves", 0, 20, Rpe::new),
                limit("RIR in halves", 0, 20, Rir::new),
                limit("percent in hundredths", 0, 20_000, Percent::new),
                limit("seconds of a rest", 0, 1800, Rest::new),
                limit("minutes of a session", 0, 1440, minutes -> new SessionLoad(Rpe.of(5), minutes)),
                limit("sessions of a gate", 1, 6, sessions -> new ChainGate(GATE, sessions)),
                limit("seconds a hold grows by", 5, 10, HoldTime::new),
                limit("growth of contacts in hundredths", 1, 2000, share -> new ContactGrowth(new Percent(share))),
                limit("a zone", 1, 6, zone -> new Zones(zone, zone)),
                limit("the upper zone", 2, 6, zone -> new Zones(2, zone)),
                limit("minutes of a part", 1, 600, minutes -> new Heading(Heading.Kind.SKILL, "", minutes, null, null)),
                limit("a rep max", 1, 30, Loading.RepMax::new),
                limit("bells at once", 1, 9, times -> new Loading.Weight(kilograms(16), null, times)),
                limit("seconds over a pace", 0, 600, plus -> new Pace.Named(Pace.Name.TEN_K, plus)),
                limit("seconds of a pace", 30, 3599, seconds -> new Pace.Timed(seconds, null, Pace.Per.KILOMETRE)),
                limit("seconds up to", 30, 3599, seconds -> new Pace.Timed(60, seconds, Pace.Per.KILOMETRE)),
                limit("an amount", 1, 99_999, number -> Quantity.of(number, Quantity.Unit.METRES)),
                limit("minutes of a format", 1, 600, minutes -> format(minutes, null, null, null)),
                limit("seconds of an interval", 1, 7200, seconds -> format(null, seconds, null, null)),
                limit("rounds", 1, 999, rounds -> format(null, null, rounds, null)),
                limit("seconds of a cap", 1, 36_000, seconds -> format(null, null, null, seconds)));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @MethodSource("limits")
    void itTakesTheFirstAndTheLastAndNoneBeside(String what, int least, int most, IntFunction<Object> made) {
        assertThat(made.apply(least)).isNotNull().isNotEqualTo(made.apply(most));
        assertThat(made.apply(most)).isEqualTo(made.apply(most));
        assertThatIllegalArgumentException().isThrownBy(() -> made.apply(least - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> made.apply(most + 1));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "10.5, false"})
    void tenRepetitionsAreTheMostToKeepInReserve(BigDecimal reps, boolean isTaken) {
        if (isTaken) {
            assertThat(new Loading.Reserve(reps, null).reps()).isEqualByComparingTo(reps);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Loading.Reserve(reps, null));
        }
    }

    @ParameterizedTest
    @CsvSource({"70, 70", "70, 69", "0, 10"})
    void sharesRiseFromAboveZero(int low, int high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Loading.Share(Percent.of(low), Percent.of(high), null));
        assertThat(new Loading.Share(Percent.of(70), Percent.of(71), null).to()).isEqualTo(Percent.of(71));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "6, 5"})
    void aRangeRises(BigDecimal low, BigDecimal high) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Size.Range(low, high));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 8,     false", "8,   8.5,   false", "8,   10,    true"})
    void anAmountIsWholeWhereAllOfItIs(BigDecimal one, BigDecimal other, boolean isWhole) {
        assertThat(new Quantity(new Quantity.Size.Range(one, other), Quantity.Unit.REPS, false).isWhole())
                .isEqualTo(isWhole);
        assertThat(new Quantity(new Quantity.Size.Pair(other, one), Quantity.Unit.REPS, false).isWhole())
                .isEqualTo(isWhole);
    }

    private static Format format(
            @Nullable Integer minutes, @Nullable Integer every, @Nullable Integer rounds, @Nullable Integer cap) {
        return new Format(Format.Kind.AMRAP, minutes, every, rounds, null, null, cap, List.of(), false, "");
    }

    private static Load kilograms(int number) {
        return Load.of(BigDecimal.valueOf(number), WeightUnit.KG);
    }

    private static Arguments limit(String what, int least, int most, IntFunction<Object> made) {
        return Arguments.of(what, least, most, made);
    }
}
