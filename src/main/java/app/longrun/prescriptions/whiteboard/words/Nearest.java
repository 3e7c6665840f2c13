package app.longrun.prescriptions.whiteboard.words;

import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items nearest to some words: those that share the most of them, a word within a third of its letters counting for less than its own. */
final class Nearest {

    private static final int WHOLE = 100;
    private static final int SHORTEST = 4;
    private static final int LETTERS_TO_AN_ERROR = 3;

    private Nearest() {}

    static List<Item> of(Map<String, Set<Item>> byStems, List<String> wanted, int most) {
        Map<Item, Integer> scores = new LinkedHashMap<>();
        Map<String, Integer> likenesses = new HashMap<>();
        byStems.forEach((stems, items) -> {
            List<String> own = List.of(stems.split(" "));
            int shared = own.stream()
                    .mapToInt(stem -> likenesses.computeIfAbsent(stem, word -> likeness(word, wanted)))
                    .sum();
            if (shared > 0) {
                int score = shared / Math.max(own.size(), wanted.size());
                items.forEach(item -> scores.merge(item, score, Math::max));
            }
        });
        List<Item> best = new ArrayList<>(scores.keySet());
        best.sort(Comparator.comparingInt((Item item) -> -scores.getOrDefault(item, 0))
                .thenComparing(Item::name));
        return List.copyOf(best.subList(0, Math.min(most, best.size())));
    }

    /** How alike a stem is to the nearest of the words: 100 where it is one of them, 0 where it is like none. */
    private static int likeness(String stem, List<String> wanted) {
        int best = 0;
        for (String word : wanted) {
            int limit = word.length() < SHORTEST ? 0 : Math.max(1, word.length() / LETTERS_TO_AN_ERROR);
            int distance = EditDistance.between(word, stem, limit);
            if (distance <= limit) {
                best = Math.max(best, WHOLE - WHOLE * distance / Math.max(word.length(), stem.length()));
            }
        }
        return best;
    }
}
