package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Stems;
import java.util.Set;

/** The words of movements' names: general ones, those that only say how, and those that make another movement of a name. */
public final class NameWords {

    /** Single words that end the names of many other movements, so that a word nobody knows before them makes another one. */
    private static final Set<String> GENERAL = Set.of(
            "squat",
            "deadlift",
            "dl",
            "lunge",
            "hang",
            "carry",
            "bridge",
            "plank",
            "hollow",
            "bound",
            "sled",
            "rope",
            "swing",
            "negative",
            "row",
            "ski",
            "stretch",
            "jump",
            "press",
            "raise",
            "step",
            "handstand",
            "clam",
            "goblet",
            "pogo",
            "burpee",
            "thruster",
            "hike",
            "drill",
            "walk");

    /** Words that tell how, not what: they stay with the name they stand before. */
    private static final Set<String> QUALIFIERS = Set.of(
            "db",
            "kb",
            "bb",
            "band",
            "weighted",
            "bw",
            "alt",
            "strict",
            "slow",
            "controlled",
            "double",
            "loaded",
            "heavy",
            "light",
            "paused",
            "pause",
            "tempo",
            "assisted",
            "static",
            "dynamic",
            "1leg",
            "1arm",
            "single",
            "2",
            "fast",
            "quick",
            "big",
            "sandbag",
            "fartlek",
            "long",
            "short",
            "shakeout",
            "base",
            "track",
            "road",
            "flat",
            "park",
            "stadium",
            "trail",
            "beach",
            "continuous",
            "progression",
            "progressive",
            "plate",
            "vest",
            "medball",
            "trx",
            "cable",
            "perfect",
            "quality",
            "smooth",
            "explosive",
            "deep",
            "full",
            "kettlebells",
            "body",
            "unloaded");

    /** Words that tell with whom or how well: said beside the name they stand before, and never a part of it. */
    private static final Set<String> MANNERS = Set.of(
            "synchro synchronised synchronized sync synced partnered shared crisp snappy tidy nice lovely proper solid beautiful gentle relaxed rhythmic bouncy tough brutal nasty spicy gnarly fancy cheeky fresh sharp powerful competition comp standard regular normal usual slowly quickly smoothly gently lightly steadily explosively"
                    .split(" "));

    /** Words behind a general name that make it another movement: a squat clean is no squat. */
    private static final Set<String> MOVEMENT_WORDS = Set.of(
            "clean snatch jerk press row squat jump over lunge curl raise hold extension fly push pull throw slam walk carry crawl climb thrust bridge plank hop bound skip complex dip twist kick tap reach rollout up rock switch drop"
                    .split(" "));

    private NameWords() {}

    /** Whether other movements' names end in it too. */
    static boolean isGeneral(String word) {
        return GENERAL.contains(Stems.of(word));
    }

    /** Whether it tells how, not what. */
    public static boolean isQualifier(String word) {
        return QUALIFIERS.contains(Stems.of(word));
    }

    /** Whether it tells with whom or how well. */
    static boolean isManner(String word) {
        return MANNERS.contains(word);
    }

    /** Whether it makes another movement of the name before it. */
    public static boolean isMovementWord(String word) {
        return MOVEMENT_WORDS.contains(Stems.of(word));
    }
}
