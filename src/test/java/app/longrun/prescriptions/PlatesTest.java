package app.longrun.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.longrun.platform.WeightUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatesTest {

    private static final Plates KILOS = plates("20 kg", "25 kg, 20 kg, 15 kg, 10 kg, 5 kg, 2.5 kg, 1.25 kg");
    private static final Plates POUNDS = plates("45 lb", "45 lb, 45 lb, 35 lb, 25 lb, 10 lb, 10 lb, 5 lb, 2.5 lb");

    static Plates plates(String bar, String pairs) {
        return new Plates(
                Load.parse(bar, WeightUnit.KG),
                Stream.of(pairs.split(", ", -1))
                        .map(plate -> Load.parse(plate, WeightUnit.KG))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "20 kg, 20 kg, ''",
        "82.5 kg, 82.5 kg, 25 + 5 + 1.25",
        "84.9 kg, 82.5 kg, 25 + 5 + 1.25",
        "100 kg, 100 kg, 25 + 15",
        "500 kg, 177.5 kg, 25 + 20 + 15 + 10 + 5 + 2.5 + 1.25",
        "185 lb, 82.5 kg, 25 + 5 + 1.25"
    })
    void aTargetIsRoundedDownToThePlatesOnTheRack(String target, String total, String side) {
        LoadedBar bar = KILOS.loadUpTo(Load.parse(target, WeightUnit.KG)).orElseThrow();

        assertThat(bar.total().text()).isEqualTo(total);
        assertThat(bar.perSide().stream().map(p -> p.entered().toPlainString()).collect(Collectors.joining(" + ")))
                .isEqualTo(side);
    }

    @Test
    void aBiggerPlateDoesNotHideABetterPair() {
        Plates rack = plates("20 kg", "20 kg, 15 kg, 15 kg");

        assertThat(rack.heaviestUpTo(Load.kilograms(80))).contains(Load.kilograms(80));
    }

    @Test
    void aBarHeavierThanTheTargetIsNoTarget() {
        assertThat(KILOS.heaviestUpTo(Load.kilograms(19))).isEmpty();
    }

    @Test
    void noTargetIsEverPassedAndAHigherOneNeverLoadsLess() {
        for (Plates rack : List.of(KILOS, POUNDS)) {
            int before = 0;
            for (int grams = 20_412; grams < 200_000; grams += 333) {
                int loaded = rack.heaviestUpTo(Load.ofGrams(grams, WeightUnit.KG))
                        .orElseThrow()
                        .grams();
                assertThat(loaded).isLessThanOrEqualTo(grams).isGreaterThanOrEqualTo(before);
                before = loaded;
            }
        }
    }

    @Test
    void whatTheRackMakesIsLoadedExactly() {
        for (int pounds = 45; pounds <= 185; pounds += 5) {
            Load target = Load.pounds(pounds);

            assertThat(POUNDS.heaviestUpTo(target)).as(target.text()).contains(target);
            assertThat(POUNDS.heaviestUpTo(Load.ofGrams(target.grams(), WeightUnit.KG)))
                    .as(target.text() + " told in kilos")
                    .contains(target);
        }
    }

    /** Tries every choice of pairs; odd sets are what old and mixed racks hold. */
    @Test
    void theLoadIsTheHeaviestUpToTheTargetThatTheRackReallyMakes() {
        Random random = new Random(5);
        int[] kilos = {1250, 2500, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 500, 2000};
        int[] pounds = {1250, 2500, 5000, 10_000, 25_000, 35_000, 45_000, 55_000, 12_500, 100_000};
        for (int i = 0; i < 500; i++) {
            boolean isKilos = random.nextBoolean();
            WeightUnit unit = isKilos ? WeightUnit.KG : WeightUnit.LB;
            int bar = isKilos ? 20_000 : 45_000;
            int[] pairs = random.ints(random.nextInt(9), 0, 10)
                    .map(plate -> (isKilos ? kilos : pounds)[plate])
                    .toArray();
            int target = bar + random.nextInt(200_000);
            int best = 0;
            for (int choice = 0; choice < 1 << pairs.length; choice++) {
                int side = 0;
                for (int plate = 0; plate < pairs.length; plate++) {
                    side += (choice >> plate & 1) * pairs[plate];
                }
                best = bar + 2 * side <= target ? Math.max(best, bar + 2 * side) : best;
            }
            Plates rack = new Plates(
                    Load.ofThousandths(bar, unit),
                    Arrays.stream(pairs)
                            .mapToObj(plate -> Load.ofThousandths(plate, unit))
                            .toList());

            LoadedBar loaded = rack.loadUpTo(Load.ofThousandths(target, unit)).orElseThrow();

            assertThat(loaded.total()).isEqualTo(Load.ofThousandths(best, unit));
            assertThat(bar
                            + 2
                                    * loaded.perSide().stream()
                                            .mapToInt(Load::thousandths)
                                            .sum())
                    .isEqualTo(best);
        }
    }

    @Test
    void aRackOfTwoUnitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plates("20 kg", "45 lb"))
                .withMessageContaining("45 lb");
    }

    @ParameterizedTest
    @CsvSource({
        "2 kg, 25 kg, 24 kg",
        "4 kg, 16 kg, 16 kg",
        "2.5 lb, 20 lb, 20 lb",
        "5 lb, 10 kg, 20 lb",
        "2.5 kg, 2.5 kg, 2.5 kg"
    })
    void dumbbellsAndKettlebellsRoundDownByTheirStep(String step, String target, String loaded) {
        Increment rack = new Increment(Load.parse(step, WeightUnit.KG));

        assertThat(rack.heaviestUpTo(Load.parse(target, WeightUnit.KG)))
                .map(Load::text)
                .contains(loaded);
    }

    @Test
    void belowTheLightestDumbbellThereIsNoLoad() {
        assertThat(new Increment(Load.kilograms(2)).heaviestUpTo(Load.kilograms(1)))
                .isEmpty();
    }
}
