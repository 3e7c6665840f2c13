package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Facet.Match;
import app.longrun.prescriptions.whiteboard.Heading.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds headings: what coaches write, such as WARM-UP (10 min), and the canonical {@code # Strength: Core | 12 min | RPE 6}. */
final class Headings {

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("warmup", Kind.WARM_UP),
            Map.entry("wu", Kind.WARM_UP),
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

    private Headings() {}

    /** A heading and the token at which the first work on its line begins. */
    record Opened(Heading heading, int to) {}

    /** The canonical heading behind {@code #}; null for anything else. */
    static @Nullable Heading canonical(String line) {
        if (!line.startsWith("# ")) {
            return null;
        }
        String[] fields = line.substring(2).split(" \\| ", -1);
        int colon = fields[0].indexOf(": ");
        String label = colon < 0 ? fields[0] : fields[0].substring(0, colon);
        String name = colon < 0 ? "" : fields[0].substring(colon + 2);
        Kind kind = null;
        for (Kind other : Kind.values()) {
            kind = other.label().equals(label) ? other : kind;
        }
        Integer minutes = null;
        Zones zones = null;
        Effort effort = null;
        for (int i = 1; i < fields.length; i++) {
            Tokens tokens = Tokens.of(fields[i]);
            Match match = Loads.at(tokens, 0);
            Match zone = Paces.at(tokens, 0);
            if (zone != null && zone.facet() instanceof Facet.Zoned zoned && zone.to() == tokens.size()) {
                zones = zoned.zones();
            } else if (match != null
                    && match.to() == tokens.size()
                    && match.facet() instanceof Facet.Loaded loaded
                    && loaded.loading() instanceof Effort asked) {
                effort = asked;
            } else if (tokens.size() == 2 && tokens.whole(0) >= 1 && tokens.whole(0) <= 600 && tokens.is(1, "min")) {
                minutes = tokens.whole(0);
            } else {
                return null;
            }
        }
        boolean isSound = (kind != null || label.equals("Part"))
                && (kind != null || !name.isEmpty())
                && name.equals(name.strip())
                && name.length() <= Verbatim.MOST
                && name.indexOf('|') < 0;
        return isSound ? new Heading(kind, name, minutes, zones, effort) : null;
    }

    /** The heading a line begins with; null when it begins with none. */
    static @Nullable Opened at(Tokens tokens) {
        int at = enumerator(tokens);
        for (int words = 3; words >= 1; words--) {
            String key = key(tokens, at, at + words);
            Kind kind = key == null ? null : WORDS.get(key);
            int to = at + words;
            if (kind != null && key != null && ends(tokens, to)) {
                String own = tokens.verbatim(at, to);
                return opened(tokens, kind, PLAIN.contains(key) ? "" : own, to);
            }
        }
        return null;
    }

    private static int enumerator(Tokens tokens) {
        int at = tokens.is(0, "part", "block") ? 1 : 0;
        boolean isLetter = tokens.at(at).isWord() && tokens.at(at).text().length() == 1;
        boolean isNumber = tokens.at(at).isWhole();
        boolean isEnumerated = (isLetter || isNumber) && tokens.is(at + 1, ".", ")", ":", "-");
        return isEnumerated ? at + 2 : tokens.is(0, "-", "•", "=", "[", "×") ? 1 : 0;
    }

    private static @Nullable String key(Tokens tokens, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean isHyphen =
                    tokens.is(i, "-") && i > from && i < to - 1 && !tokens.at(i).spaced();
            if (!tokens.at(i).isWord() && !isHyphen) {
                return null;
            }
            key.append(isHyphen ? "" : tokens.at(i).text());
        }
        return key.toString();
    }

    private static boolean ends(Tokens tokens, int at) {
        return at >= tokens.size()
                || (!tokens.at(at).isWord() && !tokens.is(at, "&", "/", "'"))
                || tokens.is(at, "part", "block", "work", "set", "session", "piece", "amrap", "emom", "circuit");
    }

    private static Opened opened(Tokens tokens, Kind kind, String name, int from) {
        int at = tokens.is(from, "part", "block", "work", "session", "piece", "circuit") ? from + 1 : from;
        int time = at;
        while (tokens.is(time, "(", "-", ":", ",", "|", "[", "=", "/")) {
            time++;
        }
        Numerals.Lasting lasting = Numerals.time(tokens, time, true);
        int minutes = lasting == null ? 0 : Minutes.of(lasting.quantity());
        int after = lasting == null ? time : lasting.to();
        boolean isOfPart = lasting != null
                && minutes > 0
                && (after >= tokens.size() || tokens.is(after, ")", "]", ":", "-", "|", ",", "="))
                && !(tokens.is(after, ",", "-") && tokens.is(at, ":") && after + 1 < tokens.size());
        String quoted = quoted(tokens, isOfPart ? after : time);
        int to = isOfPart ? after : quoted.isEmpty() ? time : tokens.size();
        while (tokens.is(to, ")", "]", ":", "-", "|", ",", "=")) {
            to++;
        }
        return new Opened(
                new Heading(kind, quoted.isEmpty() ? name : quoted, isOfPart ? minutes : null, null, null), to);
    }

    /** A name in quotes that ends the line. */
    private static String quoted(Tokens tokens, int at) {
        int from = tokens.is(at, ")", ":", "-") ? at + 1 : at;
        boolean isQuoted = tokens.is(from, "\"") && tokens.is(tokens.size() - 1, "\"") && tokens.size() > from + 2;
        String name = isQuoted ? tokens.verbatim(from + 1, tokens.size() - 1) : "";
        return name.indexOf('|') >= 0 || name.length() > Verbatim.MOST ? "" : name;
    }
}
