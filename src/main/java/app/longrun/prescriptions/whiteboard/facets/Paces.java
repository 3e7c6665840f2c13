package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds paces by name and by the clock, and zones. */
public final class Paces {

    private Paces() {}

    /** The pace or the zone that stands here, null where there is none. */
    public static @Nullable Match at(Tokens tokens, int at) {
        if (tokens.is(at, "sprints") && tokens.at(at + 1).isWhole() && at + 2 == tokens.size()) {
            // Sprints 6: neither how far nor how long.
            return new Match(new Facet.Doubt(List.of()), at, at + 2);
        }
        boolean isLed = tokens.is(at, "at", "@");
        int from = isLed ? at + 1 : at;
        Match clock = clock(tokens, from);
        Match found = clock != null ? clock : named(tokens, from, isLed);
        return found == null ? ZoneNumbers.at(tokens, at) : new Match(found.facet(), at, found.to());
    }

    private static @Nullable Match clock(Tokens tokens, int at) {
        Token first = tokens.at(at);
        if (first.kind() != Token.Kind.TIME) {
            return null;
        }
        Token second = tokens.at(at + 2);
        boolean isRange = tokens.is(at + 1, "-", "to") && second.kind() == Token.Kind.TIME;
        int slash = isRange ? at + 3 : at + 1;
        if (tokens.is(slash, "min", "mins")) {
            slash++;
        }
        if (!tokens.is(slash, "/", "per")) {
            return null;
        }
        boolean is500 = tokens.whole(slash + 1) == 500;
        Pace.Per per = is500
                ? Pace.Per.FIVE_HUNDRED_METRES
                : tokens.is(slash + 1, "km", "k")
                        ? Pace.Per.KILOMETRE
                        : tokens.is(slash + 1, "mi", "mile", "miles") ? Pace.Per.MILE : null;
        if (per == null || !isPace(first) || (isRange && !isPace(second))) {
            return null;
        }
        int to = slash + (is500 && tokens.is(slash + 2, "m") ? 3 : 2);
        Integer upper = isRange ? second.number().intValue() : null;
        return new Match(
                new Facet.Paced(new Pace.Timed(first.number().intValue(), upper, per)), at, withPace(tokens, to));
    }

    static boolean isPace(Token token) {
        return token.number().compareTo(BigDecimal.valueOf(30)) >= 0
                && token.number().compareTo(BigDecimal.valueOf(3599)) <= 0;
    }

    /** At 5k to 10k pace: between those of two races; the token itself where none stands. */
    private static int betweenRaces(Tokens tokens, int at) {
        int to = distance(tokens, at);
        int other = to > at && tokens.is(to, "-", "to", "or") ? distance(tokens, to + 1) : to;
        int end = withPace(tokens, other);
        return other > to + 1 && end > other ? end : at;
    }

    private static @Nullable Match named(Tokens tokens, int at, boolean isLed) {
        int between = isLed ? betweenRaces(tokens, at) : at;
        if (between > at) {
            return new Match(new Facet.Said(), at, between);
        }
        int after = at + 1;
        Pace.Name name = null;
        boolean needsWord = false;
        if (tokens.is(at + 1, "k", "km") && (tokens.whole(at) == 5 || tokens.whole(at) == 10)) {
            name = tokens.whole(at) == 5 ? Pace.Name.FIVE_K : Pace.Name.TEN_K;
            after = at + 2;
            needsWord = true;
        } else if (tokens.follow(at, "half", "marathon") || tokens.is(at, "half", "hm", "hmp")) {
            name = Pace.Name.HALF_MARATHON;
            after = at + (tokens.is(at + 1, "marathon") ? 2 : 1);
            needsWord = !tokens.is(at, "hmp") && !tokens.is(at + 1, "marathon");
        } else if (tokens.is(at, "all", "flat") && (tokens.is(at + 1, "out") || tokens.is(at + 2, "out"))) {
            name = Pace.Name.MAX;
            after = tokens.is(at + 1, "out") ? at + 2 : at + 3;
        } else if (tokens.is(at, "mile") || (isLed && tokens.whole(at) == 1 && tokens.is(at + 1, "mile"))) {
            name = Pace.Name.MILE;
            after = tokens.is(at, "mile") ? at + 1 : at + 2;
            needsWord = true;
        } else if (tokens.is(at, "tempo", "max", "t", "lt", "threshhold", "treshold", "recovery")) {
            name = tokens.is(at, "max")
                    ? Pace.Name.MAX
                    : tokens.is(at, "recovery") ? Pace.Name.EASY : Pace.Name.THRESHOLD;
            boolean isOfRun =
                    tokens.is(at, "tempo") && tokens.is(at + 1, "run", "runs", "running", "row", "bike", "ride");
            needsWord = !isOfRun && (tokens.at(at).text().length() < 6 || tokens.is(at, "recovery"));
        } else {
            name = switch (tokens.at(at).text()) {
                case "marathon", "mp" -> Pace.Name.MARATHON;
                case "threshold" -> Pace.Name.THRESHOLD;
                case "easy", "ez" -> Pace.Name.EASY;
                case "steady" -> Pace.Name.STEADY;
                case "moderate" -> Pace.Name.MODERATE;
                case "hard" -> Pace.Name.HARD;
                case "sprint" -> Pace.Name.MAX;
                case "sprints" -> isNamed(tokens, at) ? Pace.Name.MAX : null;
                case "fast", "quick" -> isMeasured(tokens, at) ? Pace.Name.HARD : null;
                case "slow", "float" -> isMeasured(tokens, at) ? Pace.Name.EASY : null;
                default -> null;
            };
        }
        int far = otherRace(tokens, at);
        if (name == null && far > at) {
            int to = distance(tokens, at);
            String distance = tokens.verbatim(at, to);
            int slower = plus(tokens, Pace.Name.MILE, at, far).to();
            boolean isRaced = isLed && slower == far && Pace.Raced.isDistance(distance);
            return new Match(isRaced ? new Facet.Paced(new Pace.Raced(distance)) : new Facet.Said(), at, slower);
        }
        if (name == null || !tokens.at(after - 1).isWord()) {
            return null;
        }
        int end = withPace(tokens, after);
        if (needsWord && end == after && !isLed) {
            return null;
        }
        return plus(tokens, name, at, end);
    }

    /** Bike sprints: right behind what is done; 30 m sprints are only a name. */
    private static boolean isNamed(Tokens tokens, int at) {
        return tokens.at(at - 1).isWord()
                && Units.at(tokens, at - 1) == null
                && !tokens.is(at - 1, "x", "of", "with", "w", "and", "then", "plus", "or");
    }

    /** 1' fast, 400 m slow: right behind what is run. */
    private static boolean isMeasured(Tokens tokens, int at) {
        Quantity.Unit unit = Units.at(tokens, at - 1);
        return unit != null
                && (unit.isTime() || unit.isDistance())
                && tokens.at(at - 2).isNumber();
    }

    /** Behind 2k pace, 1500 m pace: the pace of a race that has no name here; the token itself where none stands. */
    private static int otherRace(Tokens tokens, int at) {
        int to = distance(tokens, at);
        int end = withPace(tokens, to);
        return to > at && end > to ? end : at;
    }

    /** Behind a distance or a bare number; the token itself where none stands. */
    private static int distance(Tokens tokens, int at) {
        Quantity.Unit unit = Units.at(tokens, at + 1);
        boolean isDistance = tokens.at(at).isNumber() && (unit == null || unit.isDistance());
        return isDistance ? at + (unit == null ? 1 : 2) : at;
    }

    private static int withPace(Tokens tokens, int at) {
        int race = tokens.is(at, "race", "-") ? at + 1 : at;
        return tokens.is(race, "pace", "effort", "speed", "intensity", "pacing", "rp") ? race + 1 : at;
    }

    private static Match plus(Tokens tokens, Pace.Name name, int from, int at) {
        int seconds = tokens.whole(at + 1);
        int after = at + 2;
        if (Units.at(tokens, after) == Quantity.Unit.SECONDS) {
            after++;
        }
        boolean isPerKm = tokens.is(after, "/", "per") && tokens.is(after + 1, "km", "k");
        after += isPerKm ? 2 : 0;
        boolean isPlus = tokens.is(at, "+", "plus")
                && seconds > 0
                && seconds <= 600
                && (isPerKm
                        || isNewThought(tokens, after)
                        || (!tokens.at(after).isWord() && !tokens.is(after, "/", "-")));
        return isPlus
                ? new Match(new Facet.Paced(new Pace.Named(name, seconds)), from, after)
                : new Match(new Facet.Paced(new Pace.Named(name, 0)), from, at);
    }

    private static boolean isNewThought(Tokens tokens, int at) {
        return tokens.is(at, "or")
                || (tokens.is(at, "rest", "r") && tokens.at(at + 1).isNumber());
    }
}
