package app.longrun.prescriptions.whiteboard.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words brought to the form in which spellings are compared: without plural, with the short words of the gym for the long ones. */
public final class Stems {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("sl", "1leg"),
            Map.entry("ups", "up"),
            Map.entry("sa", "1arm"),
            Map.entry("kettlebell", "kb"),
            Map.entry("dumbbell", "db"),
            Map.entry("dumbell", "db"),
            Map.entry("dbs", "db"),
            Map.entry("barbell", "bb"),
            Map.entry("bodyweight", "bw"),
            Map.entry("banded", "band"),
            Map.entry("overhead", "oh"),
            Map.entry("alternating", "alt"),
            Map.entry("alternate", "alt"),
            Map.entry("isometric", "iso"),
            Map.entry("extension", "ext"),
            Map.entry("lateral", "lat"),
            Map.entry("reverse", "rev"),
            Map.entry("tibialis", "tib"),
            Map.entry("hammy", "hamstring"),
            Map.entry("ham", "hamstring"),
            Map.entry("eccentric", "ecc"),
            Map.entry("copen", "copenhagen"),
            Map.entry("kneeling", "kneel"),
            Map.entry("elevated", "elev"),
            Map.entry("supported", "supp"),
            Map.entry("bulg", "bulgarian"));

    private static final List<String> MISSPELT = List.of(
            "kettlebell", "dumbbell", "bodyweight", "barbell", "alternating", "bulgarian", "romanian", "hamstring");

    private Stems() {}

    /** The stems of some tokens; hyphens within a word are left out, other signs stay. */
    public static List<String> of(Tokens tokens, int from, int to) {
        List<String> stems = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isHalf(tokens, i)) {
                stems.add("half");
                i += 2;
                continue;
            }
            Token token = tokens.at(i);
            if (!isWithin(tokens, i)) {
                add(stems, token.isWord() ? of(token.text()) : token.text().equals("0.5") ? "half" : token.text());
            }
        }
        return stems;
    }

    /** A hyphen within a word, a slash between two and the full stop of a shortened one: Run/walk, Lat. step-down. */
    private static boolean isWithin(Tokens tokens, int at) {
        Token sign = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean isHyphen = sign.is("-") && !sign.spaced() && !next.spaced();
        boolean isSlash = sign.is("/")
                && !sign.spaced()
                && !next.spaced()
                && next.isWord()
                && tokens.at(at - 1).isWord();
        boolean isStop = sign.is(".") && !sign.spaced() && next.isWord() && isShort(tokens.at(at - 1));
        boolean isWith = (sign.is("w") && next.is("/")) || (sign.is("/") && tokens.is(at - 1, "w"));
        return isHyphen || isSlash || isStop || isWith;
    }

    private static boolean isShort(Token token) {
        return token.isWord() && SHORT.containsValue(token.text());
    }

    private static boolean isHalf(Tokens tokens, int at) {
        return tokens.whole(at) == 1
                && tokens.is(at + 1, "/")
                && tokens.whole(at + 2) == 2
                && tokens.at(at).isNumber()
                && tokens.at(at + 2).isNumber()
                && !tokens.at(at + 2).spaced();
    }

    private static void add(List<String> stems, String stem) {
        String before = stems.isEmpty() ? "" : stems.getLast();
        boolean isOne = before.equals("single") || before.equals("one") || before.equals("1");
        if (isOne && (stem.equals("leg") || stem.equals("legged") || stem.equals("arm") || stem.equals("hand"))) {
            stems.set(stems.size() - 1, stem.startsWith("leg") ? "1leg" : "1arm");
        } else if (before.equals("body") && stem.equals("weight")) {
            stems.set(stems.size() - 1, "bw");
        } else {
            stems.add(stem);
        }
    }

    /** One word without its plural, in the short form. */
    public static String of(String word) {
        String single = singular(word);
        return SHORT.getOrDefault(single, nearly(single));
    }

    /** Kettelbell is a kettlebell: the long words of the gym within two letters. */
    private static String nearly(String word) {
        for (String known : word.length() < 7 ? List.<String>of() : MISSPELT) {
            if (known.charAt(0) == word.charAt(0) && EditDistance.between(word, known, 2) <= 2) {
                return SHORT.getOrDefault(known, known);
            }
        }
        return word;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hisses =
                word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes");
        return word.substring(0, length - (hisses ? 2 : 1));
    }
}
