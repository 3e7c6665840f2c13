package app.longrun.prescriptions.whiteboard.words;

import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every way to spell the items of a vocabulary: by stems run together, by stems in any order, and within a letter or two. */
public final class Spellings {

    /** The most tokens of one name. */
    public static final int LONGEST = 12;

    private static final int SHORTEST_MISSPELT = 5;
    private static final Set<String> GRAMMAR = Set.of(
            "rpe", "rir", "rm", "tm", "rest", "max", "each", "per", "side", "leg", "set", "rep", "sec", "min", "cal",
            "kg", "lb", "then", "and", "or", "for", "at", "rx", "emom", "amrap", "every", "easy", "hard");
    private static final int LONG = 8;
    private static final int MOST_NEAREST = 3;
    /** Behind a name they say its load: overhead squat, body weight is no body-weight squat. */
    private static final Set<String> LOADS = Set.of("bw", "band");
    /** Words between the others that may be left out. */
    private static final Set<String> JOINTS = Set.of("with", "the", "a", "of", "lever", "position");

    private final Map<String, Set<Item>> byKey = new HashMap<>();
    private final Map<String, Set<Item>> byStems = new HashMap<>();
    private final Map<String, Set<Item>> byLastStem = new HashMap<>();
    private final Map<String, Item> timed = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<Character, List<String>> keysByFirst;

    Spellings(List<Item> items) {
        for (Item item : items) {
            learn(item.name(), item);
            item.aliases().forEach(alias -> learn(alias, item));
            learn(item.name().replace(",", "").replace("(", "").replace(")", ""), item);
        }
        items.forEach(this::learnShort);
        keysByFirst = byKey.keySet().stream().sorted().collect(Collectors.groupingBy(key -> key.charAt(0)));
    }

    /** Row for Row, ergometer, where no other item claims the word; the id too, which is how exported lines name it. */
    private void learnShort(Item item) {
        String first =
                item.name().contains(",") ? item.name().substring(0, item.name().indexOf(',')) : item.name();
        for (String spelling : List.of(first, item.id().replace('_', ' '))) {
            Tokens tokens = Tokens.of(spelling);
            String key = String.join("", Stems.of(tokens, 0, tokens.size()));
            if (item.units().stream().allMatch(Unit::isTime)) {
                timed.putIfAbsent(key, item);
            }
            Set<Item> owners = byKey.get(key);
            if (owners == null) {
                learn(spelling, item);
            }
        }
    }

    private void learn(String spelling, Item item) {
        Tokens tokens = Tokens.of(spelling);
        List<String> stems = Stems.of(tokens, 0, tokens.size());
        if (stems.isEmpty() || tokens.size() > LONGEST || isGrammar(tokens) || isLoaded(stems)) {
            return;
        }
        byKey.computeIfAbsent(String.join("", stems), key -> new LinkedHashSet<>())
                .add(item);
        words.addAll(stems);
        byStems.computeIfAbsent(inOrder(stems), key -> new LinkedHashSet<>()).add(item);
        byLastStem
                .computeIfAbsent(stems.getLast(), key -> new LinkedHashSet<>())
                .add(item);
    }

    /** Whether the names of several items end so, such as raise or press. */
    public boolean isFamily(String stem) {
        return byLastStem.getOrDefault(stem, Set.of()).size() > 1;
    }

    /** Box squat, body weight is a box squat and says its load. */
    private static boolean isLoaded(List<String> stems) {
        return stems.contains(",") && stems.getLast().equals("bw");
    }

    /** Easy run is a run at an easy pace, jog recovery a jog to recover, a 10 m shuttle 10 m of shuttle. */
    private static boolean isGrammar(Tokens tokens) {
        return tokens.size() > 1
                && (tokens.is(0, "easy", "steady", "brisk", "timed")
                        || tokens.is(tokens.size() - 1, "recovery", "easy")
                        || (tokens.at(0).isNumber() && Units.at(tokens, 1) != null));
    }

    private static String inOrder(List<String> stems) {
        return stems.stream()
                .filter(stem -> Character.isLetterOrDigit(stem.charAt(0)) && !JOINTS.contains(stem))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The item spelt by exactly these tokens, null when there is none or more than one. */
    @Nullable
    public Item exactly(Tokens tokens, int from, int to) {
        List<String> stems = Stems.of(tokens, from, to);
        Item item = only(byKey.get(String.join("", stems)));
        boolean isWords = stems.size() > 1
                && !LOADS.contains(stems.getLast())
                && !JOINTS.contains(stems.getFirst())
                && !JOINTS.contains(stems.getLast())
                && !stems.contains("or")
                && stems.stream().allMatch(stem -> Character.isLetterOrDigit(stem.charAt(0)));
        return item != null || !isWords ? item : only(byStems.get(inOrder(stems)));
    }

    /** What is done by time alone and shares its short name with an item: 2 min jump rope; the item itself where nothing does. */
    public Item timed(Item item, String word) {
        Tokens tokens = Tokens.of(word);
        return timed.getOrDefault(String.join("", Stems.of(tokens, 0, tokens.size())), item);
    }

    /** The item spelt by a name and the words in brackets behind it: Copenhagen (short lever), RDL (DBs). */
    @Nullable
    public Item inBrackets(Tokens tokens, int from, int name, int to) {
        List<String> stems = new ArrayList<>(Stems.of(tokens, from, name));
        stems.addAll(Stems.of(tokens, name + 1, to));
        boolean isWords = stems.stream().allMatch(stem -> Character.isLetterOrDigit(stem.charAt(0)));
        return isWords ? only(byStems.get(inOrder(stems))) : null;
    }

    /** The one item whose spelling is within a letter (of five to seven) or two, null when there is none or more than one. */
    @Nullable
    public Item nearly(Tokens tokens, int from, int to) {
        List<String> stems = Stems.of(tokens, from, to);
        // Words that are all spelt right make no misspelt name: wall walks are no wall balls.
        if (stems.size() > 1 && words.containsAll(stems)) {
            return null;
        }
        // A word of the grammar is no other one misspelt: press RPE is no press up.
        if (stems.size() > 1 && stems.stream().anyMatch(stem -> GRAMMAR.contains(stem) && !words.contains(stem))) {
            return null;
        }
        String joined = String.join("", stems);
        Set<Item> found = nearly(joined);
        if (found.isEmpty() && joined.endsWith("s")) {
            return only(nearly(joined.substring(0, joined.length() - 1)));
        }
        return only(found.isEmpty() && tokens.at(to - 1).text().endsWith("ies") ? nearly(asWritten(joined)) : found);
    }

    /** Burpies were one burpie, not one burpy. */
    private static String asWritten(String joined) {
        return joined.substring(0, joined.length() - 1) + "ie";
    }

    private Set<Item> nearly(String key) {
        int limit = key.length() < SHORTEST_MISSPELT ? 0 : key.length() < LONG ? 1 : 2;
        Set<Item> found = new LinkedHashSet<>();
        int best = limit;
        for (String other : limit == 0 ? List.<String>of() : keysByFirst.getOrDefault(key.charAt(0), List.of())) {
            int distance = other.length() < SHORTEST_MISSPELT - 1 ? best + 1 : EditDistance.between(key, other, best);
            if (distance < best) {
                found.clear();
            }
            if (distance <= best) {
                best = distance;
                found.addAll(byKey.getOrDefault(other, Set.of()));
            }
        }
        return found;
    }

    /** Up to three items whose spellings share the most stems with these words, misspelt or not, for a coach to pick from. */
    public List<Item> nearest(Tokens tokens, int from, int to) {
        return Nearest.of(byStems, Stems.of(tokens, from, to), MOST_NEAREST);
    }

    private static @Nullable Item only(@Nullable Set<Item> items) {
        return items != null && items.size() == 1 ? items.iterator().next() : null;
    }
}
