package app.longrun.legload;

import app.longrun.guard.Thresholds;
import app.longrun.platform.Refusal;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of the rules together, as a gym has them. */
final class GuardNumbers {

    private final Map<GuardNumber, Integer> values = new EnumMap<>(GuardNumber.class);

    /** Those of {@code changed}, and the defaults for all others. */
    GuardNumbers(Map<GuardNumber, Integer> changed) {
        Arrays.stream(GuardNumber.values()).forEach(number -> values.put(number, number.byDefault()));
        values.putAll(changed);
    }

    int value(GuardNumber number) {
        Integer value = values.get(number);
        return value == null ? number.byDefault() : value;
    }

    /** What differs from the defaults. */
    Map<GuardNumber, Integer> changed() {
        Map<GuardNumber, Integer> changed = new EnumMap<>(values);
        changed.entrySet().removeIf(entry -> entry.getValue() == entry.getKey().byDefault());
        return changed;
    }

    /** Refuses a number out of its bounds, and numbers that contradict each other. */
    void check() {
        for (GuardNumber number : GuardNumber.values()) {
            if (value(number) < number.least() || value(number) > number.most()) {
                throw new Refusal("legload.number.bounds", number.rule(), number.least(), number.most());
            }
        }
        order(GuardNumber.KEY_RUN_LEAST, GuardNumber.KEY_RUN_PREFERRED, 1);
        order(GuardNumber.HEAVY_LEAST, GuardNumber.HEAVY_PREFERRED, 1);
        order(GuardNumber.RACE_BLOCK, GuardNumber.RACE_WARNING, 24);
    }

    private void order(GuardNumber shorter, GuardNumber longer, int hours) {
        if (value(shorter) > value(longer) * hours) {
            throw new Refusal("legload.number.order", shorter.rule());
        }
    }

    Thresholds thresholds() {
        return new Thresholds(
                value(GuardNumber.MANY_CONTACTS),
                value(GuardNumber.LONG_RUN),
                new Thresholds.Gap(hours(GuardNumber.KEY_RUN_LEAST), hours(GuardNumber.KEY_RUN_PREFERRED)),
                value(GuardNumber.EARLY_WEEKS),
                hours(GuardNumber.EARLY_KEY_RUN),
                hours(GuardNumber.RUN_TO_LIFTING),
                new Thresholds.Gap(hours(GuardNumber.HEAVY_LEAST), hours(GuardNumber.HEAVY_PREFERRED)),
                hours(GuardNumber.JUMPS_AFTER_LONG_RUN),
                hours(GuardNumber.RACE_BLOCK),
                Duration.ofDays(value(GuardNumber.RACE_WARNING)),
                value(GuardNumber.PRIMER_DAYS),
                value(GuardNumber.RACE_WEEK_SETS),
                value(GuardNumber.RACE_WEEK_DAYS),
                hours(GuardNumber.NEW_BLOCK),
                value(GuardNumber.LONGEST_RUN_PERCENT),
                value(GuardNumber.LONGEST_RUN_DAYS));
    }

    private Duration hours(GuardNumber number) {
        return Duration.ofHours(value(number));
    }
}
