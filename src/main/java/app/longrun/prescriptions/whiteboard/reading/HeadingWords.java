package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Heading.Kind;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that open a part, without blanks and hyphens. */
final class HeadingWords {

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("warmup", Kind.WARM_UP),
            Map.entry("wu", Kind.WARM_UP),
            Map.entry("wup", Kind.WARM_UP),
            Map.entry("warmups", Kind.WARM_UP),
            Map.entry("cdown", Kind.COOL_DOWN),
            Map.entry("activation", Kind.WARM_UP),
            Map.entry("primer", Kind.WARM_UP),
            Map.entry("prep", Kind.WARM_UP),
            Map.entry("generalwarmup", Kind.WARM_UP),
            Map.entry("movementprep", Kind.WARM_UP),
            Map.entry("strength", Kind.STRENGTH),
            Map.entry("lift", Kind.STRENGTH),
            Map.entry("lifting", Kind.STRENGTH),
            Map.entry("accessory", Kind.STRENGTH),
            Map.entry("accessories", Kind.STRENGTH),
            Map.entry("core", Kind.STRENGTH),
            Map.entry("trunk", Kind.STRENGTH),
            Map.entry("plyo", Kind.STRENGTH),
            Map.entry("plyos", Kind.STRENGTH),
            Map.entry("plyometrics", Kind.STRENGTH),
            Map.entry("power", Kind.STRENGTH),
            Map.entry("conditioning", Kind.CONDITIONING),
            Map.entry("metcon", Kind.CONDITIONING),
            Map.entry("wod", Kind.CONDITIONING),
            Map.entry("workout", Kind.CONDITIONING),
            Map.entry("engine", Kind.CONDITIONING),
            Map.entry("cardio", Kind.CONDITIONING),
            Map.entry("finisher", Kind.CONDITIONING),
            Map.entry("mainset", Kind.CONDITIONING),
            Map.entry("main", Kind.CONDITIONING),
            Map.entry("endurance", Kind.CONDITIONING),
            Map.entry("aerobic", Kind.CONDITIONING),
            Map.entry("cooldown", Kind.COOL_DOWN),
            Map.entry("cd", Kind.COOL_DOWN),
            Map.entry("warmdown", Kind.COOL_DOWN),
            Map.entry("skill", Kind.SKILL),
            Map.entry("skills", Kind.SKILL),
            Map.entry("technique", Kind.SKILL));

    private static final List<String> PLAIN = List.of(
            "warmup",
            "wu",
            "wup",
            "warmups",
            "cdown",
            "strength",
            "conditioning",
            "metcon",
            "wod",
            "workout",
            "cooldown",
            "cd",
            "skill",
            "skills",
            "warmdown");

    private static final List<String> STRONG = List.of(
            "warmup",
            "strength",
            "conditioning",
            "metcon",
            "wod",
            "cooldown",
            "finisher",
            "accessory",
            "accessories",
            "core",
            "skill");

    private HeadingWords() {}

    static @Nullable Kind kind(String key) {
        return WORDS.get(key);
    }

    /** The kind a word names even within other words: finisher, but not lift or power. */
    static @Nullable Kind strong(String key) {
        return STRONG.contains(key) ? WORDS.get(key) : null;
    }

    /** Behind warm-up or cool-down, in one word or two; the token itself where neither stands here. */
    static int behind(Tokens tokens, int at) {
        for (int to = at + 3; to > at; to--) {
            String key = tokens.at(to - 1).isWord() ? Headings.key(tokens, at, to) : null;
            Kind kind = key == null ? null : kind(key);
            if (isPlain(key == null ? "" : key) && (kind == Kind.WARM_UP || kind == Kind.COOL_DOWN)) {
                return to;
            }
        }
        return at;
    }

    /** Whether the line from here on is nothing but a plain word for a part. */
    static boolean isWhole(Tokens tokens, int at) {
        StringBuilder key = new StringBuilder();
        for (int i = at; i < tokens.size(); i++) {
            key.append(tokens.is(i, "-", ":", ".") ? "" : tokens.at(i).text());
        }
        return isPlain(key.toString());
    }

    /** Whether the word says no more than its kind does. */
    static boolean isPlain(String key) {
        return PLAIN.contains(key);
    }
}
