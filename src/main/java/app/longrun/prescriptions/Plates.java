package app.longrun.prescriptions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A bar and the pairs of plates at hand, one entry (the weight of a single plate) for each pair; all in the bar's unit. */
public record Plates(Load bar, List<Load> pairs) implements Loadable {

    public Plates {
        for (Load plate : pairs) {
            if (plate.unit() != bar.unit() || plate.grams() == 0) {
                throw new IllegalArgumentException(
                        "Give plates heavier than 0 in " + bar.unit().symbol() + " like the bar, not " + plate.text());
            }
        }
        pairs = pairs.stream().sorted(Comparator.comparing(Load::entered)).toList();
    }

    @Override
    public Optional<Load> heaviestUpTo(Load target) {
        return loadUpTo(target).map(LoadedBar::total);
    }

    /** The heaviest bar that does not pass the target, with the fewest plates, heaviest first; empty when the bar alone is heavier. */
    public Optional<LoadedBar> loadUpTo(Load target) {
        int spare = target.in(bar.unit()).thousandths() - bar.thousandths();
        if (spare < 0) {
            return Optional.empty();
        }
        Map.Entry<Integer, List<Load>> heaviest = sides(spare / 2).lastEntry();
        return Optional.of(new LoadedBar(
                Load.ofThousandths(bar.thousandths() + 2 * heaviest.getKey(), bar.unit()), heaviest.getValue()));
    }

    /** Every weight a side can reach, in thousandths, with the fewest plates for it. */
    private TreeMap<Integer, List<Load>> sides(int most) {
        // Taking the biggest plate first would miss 2 x 15 kg a side behind a 20 kg plate, so all sums are kept.
        TreeMap<Integer, List<Load>> sides = new TreeMap<>(Map.of(0, List.of()));
        for (Load plate : pairs) {
            for (Map.Entry<Integer, List<Load>> side : new TreeMap<>(sides).entrySet()) {
                int weight = side.getKey() + plate.thousandths();
                List<Load> known = sides.get(weight);
                if (weight <= most
                        && (known == null || known.size() >= 1 + side.getValue().size())) {
                    List<Load> longer = new ArrayList<>(side.getValue());
                    longer.addFirst(plate);
                    sides.put(weight, longer);
                }
            }
        }
        return sides;
    }
}
