package app.longrun.gyms;

import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lies on a gym's floor, in grams.
 *
 * @param plates each kind once, heaviest first; there is a pair of each
 */
public record Floor(int bar, List<Integer> plates) {

    private static final int LIGHTEST_BAR = 1_000;
    private static final int HEAVIEST_BAR = 50_000;
    private static final int LIGHTEST_PLATE = 100;
    private static final int HEAVIEST_PLATE = 50_000;
    private static final int MOST_KINDS = 30;

    public Floor {
        plates = plates.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (bar < LIGHTEST_BAR || bar > HEAVIEST_BAR) {
            throw new Refusal("gyms.error.bar");
        }
        if (plates.isEmpty() || plates.size() > MOST_KINDS) {
            throw new Refusal("gyms.error.plates");
        }
        if (plates.getFirst() > HEAVIEST_PLATE || plates.getLast() < LIGHTEST_PLATE) {
            throw new Refusal("gyms.error.plate");
        }
    }

    /** What most gyms that count in {@code unit} have. */
    public static Floor usual(WeightUnit unit) {
        return switch (unit) {
            case KG -> of(unit, "20", "25", "20", "15", "10", "5", "2.5", "1.25");
            case LB -> of(unit, "45", "45", "35", "25", "10", "5", "2.5");
        };
    }

    private static Floor of(WeightUnit unit, String bar, String... plates) {
        return new Floor(
                unit.toGrams(new BigDecimal(bar)),
                Stream.of(plates)
                        .map(plate -> unit.toGrams(new BigDecimal(plate)))
                        .toList());
    }
}
