package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs of numbers that are loads for men and women, and say no unit. */
final class LoadPairs {

    private static final Set<Integer> BELLS = Set.of(4, 6, 8, 10, 12, 16, 18, 20, 22, 24, 28, 32, 36, 40, 48);
    /** The usual pairs in pounds; each is twice or more what anybody would write in kilograms. */
    private static final Set<String> POUNDS = Set.of(
            "20/14", "14/10", "30/20", "35/26", "44/26", "44/35", "53/35", "70/53", "45/35", "50/35", "65/45", "75/55",
            "95/65", "115/75", "115/80", "135/95", "155/105", "185/125", "185/135", "205/145", "225/155");

    /** The usual boxes, in inches and in centimetres. */
    private static final Set<String> HEIGHTS =
            Set.of("24/20", "30/24", "20/16", "36/30", "60/50", "75/60", "50/40", "61/51", "40/30");

    private LoadPairs() {}

    /** 24/16 is a pair of bells, 95/65 a pair of bars in pounds; any other pair does not say its unit. */
    static boolean take(Sketch sketch, Size.Pair pair) {
        if (isHeight(sketch, pair)) {
            return false;
        }
        boolean isBall = sketch.items().stream().anyMatch(item -> item.id().equals("wall_ball"));
        WeightUnit unit = isBall && pair.men().compareTo(BigDecimal.TEN) < 0 ? WeightUnit.KG : unit(pair);
        return unit != null
                && sketch.take(new Facet.Loaded(
                        new Loading.Weight(Load.of(pair.men(), unit), Load.of(pair.women(), unit), 1)));
    }

    /** 43/30 beside a bar: kilograms or pounds. */
    static boolean ask(Size.Pair pair, Match match, List<Problem> problems) {
        String loads = pair.men().toPlainString() + "/" + pair.women().toPlainString();
        return problems.add(new Problem(match.from(), match.to(), List.of(loads + " kg", loads + " lb"), false));
    }

    /** Goblet squat 24/16 M/F: what seemed repetitions for men and women is their load. */
    static boolean forBoth(Sketch sketch, Match match, List<Problem> problems) {
        Quantity quantity = sketch.quantity();
        if (quantity != null && sketch.isBare() && quantity.size() instanceof Size.Pair pair && sketch.hasMovement()) {
            sketch.extent().forget();
            if (!take(sketch, pair)) {
                problems.add(new Problem(match.from(), match.to(), List.of(), false));
            }
        }
        return true;
    }

    /** Box jumps 24/20: how high, and no load. */
    static boolean isHeight(Sketch sketch, Size.Pair pair) {
        String heights = pair.men().toPlainString() + "/" + pair.women().toPlainString();
        return HEIGHTS.contains(heights)
                && sketch.movements().stream()
                        .map(movement -> movement.word().toLowerCase(Locale.ROOT))
                        .anyMatch(word -> word.contains("box") || word.contains("jump") || word.contains("hurdle"));
    }

    /** Whether the pair says its unit by being a usual one. */
    static boolean isKnown(Size.Pair pair) {
        return unit(pair) != null;
    }

    private static @Nullable WeightUnit unit(Size.Pair pair) {
        boolean isWhole = pair.men().scale() <= 0 && pair.women().scale() <= 0;
        if (!isWhole) {
            return null;
        }
        int men = pair.men().intValue();
        int women = pair.women().intValue();
        if (POUNDS.contains(men + "/" + women)) {
            return WeightUnit.LB;
        }
        return BELLS.contains(men) && BELLS.contains(women) && women < men ? WeightUnit.KG : null;
    }
}
