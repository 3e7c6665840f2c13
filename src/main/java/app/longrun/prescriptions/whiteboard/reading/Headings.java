package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Effort;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Heading.Kind;
import app.longrun.prescriptions.whiteboard.Verbatim;
import app.longrun.prescriptions.whiteboard.Zones;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Loads;
import app.longrun.prescriptions.whiteboard.facets.Match;
import app.longrun.prescriptions.whiteboard.facets.Paces;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import org.jspecify.annotations.Nullable;

/** Finds headings: what coaches write, such as WARM-UP (10 min), and the canonical {@code # Strength: Core | 12 min | RPE 6}. */
final class Headings {

    private Headings() {}

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
        int first = enumerator(tokens);
        boolean inPairs = tokens.is(first, "partner", "partners", "pairs", "team", "teams");
        int at = inPairs ? first + 1 : first;
        int begin = decorated(tokens, 0);
        at = PartTime.at(tokens, begin) == null ? at : begin;
        PartTime before = PartTime.at(tokens, at);
        boolean isTimed = before != null && HeadingWords.isWhole(tokens, before.to());
        int ahead = isTimed && before != null ? before.minutes() : 0;
        at = isTimed && before != null ? before.to() : at;
        for (int words = 3; words >= 1; words--) {
            String key = key(tokens, at, at + words);
            Kind kind = key == null ? null : HeadingWords.kind(key);
            int to = at + words;
            if (kind != null && key != null && ends(tokens, to)) {
                String own = tokens.verbatim(at, to);
                return opened(
                        tokens,
                        kind,
                        HeadingWords.isPlain(key) ? "" : own,
                        inPairs,
                        ahead == 0 ? null : Integer.valueOf(ahead),
                        to);
            }
        }
        PartName name = PartName.at(tokens, at);
        return name == null
                ? null
                : opened(tokens, name.kind(), name.name(), inPairs || name.inPairs(), null, name.to());
    }

    /** A part named between an amount and a movement: 1 mile warm-up jog. */
    static @Nullable Opened within(Tokens tokens) {
        boolean isMeasured = tokens.at(0).isNumber()
                && Units.at(tokens, 1) != null
                && !tokens.has(",")
                && !tokens.has(";")
                && !tokens.has("+");
        for (int at = 2; isMeasured && at < tokens.size(); at++) {
            int to = HeadingWords.behind(tokens, at);
            String key = to == at ? null : key(tokens, at, to);
            if (key != null && (at > 2 ? to == tokens.size() : tokens.at(to).isWord())) {
                return new Opened(new Heading(HeadingWords.kind(key), "", null, null, null), false, at);
            }
        }
        return null;
    }

    private static int enumerator(Tokens tokens) {
        int begin = decorated(tokens, 0);
        int at = tokens.is(begin, "part", "block") ? begin + 1 : begin;
        boolean isLetter = tokens.at(at).isWord() && tokens.at(at).text().length() == 1;
        boolean isNumber = tokens.at(at).isWhole();
        boolean isEnumerated = (isLetter || isNumber) && tokens.is(at + 1, ".", ")", ":", "-");
        return isEnumerated ? at + 2 : begin;
    }

    /** Behind signs that only adorn: ## Strength ##, *** WOD ***. */
    static int decorated(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && tokens.at(at).kind() == Token.Kind.SIGN
                && !tokens.is(at, "{", "?", "\"", "'", "@")) {
            at++;
        }
        return at;
    }

    static @Nullable String key(Tokens tokens, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean isHyphen =
                    tokens.is(i, "-") && i > from && i < to - 1 && !tokens.at(i).spaced();
            boolean isSlash = tokens.is(i, "/")
                    && i > from
                    && i < to - 1
                    && tokens.at(i - 1).text().length() == 1
                    && !tokens.at(i).spaced();
            if (!tokens.at(i).isWord() && !isHyphen && !isSlash) {
                return null;
            }
            key.append(isHyphen || isSlash ? "" : tokens.at(i).text());
        }
        return key.toString();
    }

    private static boolean ends(Tokens tokens, int at) {
        return at >= tokens.size()
                || (!tokens.at(at).isWord() && !tokens.is(at, "&", "/", "'"))
                || tokens.is(at, "part", "block", "work", "set", "session", "piece", "amrap", "emom", "circuit");
    }

    private static Opened opened(
            Tokens tokens, Kind kind, String name, boolean inPairs, @Nullable Integer ahead, int from) {
        int at = tokens.is(from, "part", "block", "work", "session", "piece", "circuit") ? from + 1 : from;
        int time = at;
        while (tokens.is(time, "(", "-", ":", ",", "|", "[", "=", "/")) {
            time++;
        }
        PartTime lasting = PartTime.at(tokens, time);
        int after = lasting == null ? time : lasting.to();
        boolean isOfPart = lasting != null
                && (after >= tokens.size() || tokens.is(after, ")", "]", ":", "-", "|", ",", "="))
                && !(tokens.is(after, ",", "-") && tokens.is(at, ":") && after + 1 < tokens.size());
        String quoted = quoted(tokens, isOfPart ? after : time);
        int to = isOfPart ? after : quoted.isEmpty() ? time : tokens.size();
        while (tokens.is(to, ")", "]", ":", "-", "|", ",", "=")) {
            to++;
        }
        to = decorated(tokens, to) >= tokens.size() ? tokens.size() : to;
        return new Opened(
                new Heading(
                        kind,
                        quoted.isEmpty() ? name : quoted,
                        isOfPart && lasting != null ? Integer.valueOf(lasting.minutes()) : ahead,
                        null,
                        null),
                inPairs,
                to);
    }

    /** A name in quotes that ends the line. */
    private static String quoted(Tokens tokens, int at) {
        int from = tokens.is(at, ")", ":", "-") ? at + 1 : at;
        boolean isQuoted = tokens.is(from, "\"") && tokens.is(tokens.size() - 1, "\"") && tokens.size() > from + 2;
        String name = isQuoted ? tokens.verbatim(from + 1, tokens.size() - 1) : "";
        return name.indexOf('|') >= 0 || name.length() > Verbatim.MOST ? "" : name;
    }
}
