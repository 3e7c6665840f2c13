package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds paces by name and by the clock, and zones. */
public final class Paces {

    private Paces() {}

    /** The pace or the zone that stands here, null where there is none. */
    public static @Nullable Match at(Tokens tokens, int at) {
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

    private static @Nullable Match named(Tokens tokens, int at, boolean isLed) {
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
        } else if (tokens.is(at, "mile") || tokens.follow(at, "1", "mile")) {
            name = Pace.Name.MILE;
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
                case "sprint", "sprints" -> Pace.Name.MAX;
                case "fast", "quick" -> isMeasured(tokens, at) ? Pace.Name.HARD : null;
                case "slow", "float" -> isMeasured(tokens, at) ? Pace.Name.EASY : null;
                default -> null;
            };
        }
        int far = otherRace(tokens, at);
        if (name == null && far > at) {
            return new Match(new Facet.Said(), at, far);
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

    /** 1' fast, 400 m slow: right behind what is run. */
    private static boolean isMeasured(Tokens tokens, int at) {
        Quantity.Unit unit = Units.at(tokens, at - 1);
        return unit != null
                && (unit.isTime() || unit.isDistance())
                && tokens.at(at - 2).isNumber();
    }

    /** Behind 2k pace, 1500 m pace: the pace of a race that has no name here; the token itself where none stands. */
    private static int otherRace(Tokens tokens, int at) {
        Quantity.Unit unit = Units.at(tokens, at + 1);
        int to = unit != null && unit.isDistance() ? at + 2 : at + 1;
        boolean isRace = tokens.at(at).isNumber() && (unit == null || unit.isDistance());
        int end = withPace(tokens, to);
        return isRace && end > to ? end : at;
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
