package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Format.Kind;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import org.jspecify.annotations.Nullable;

/** Finds formats: AMRAP, EMOM, every 2:00, rounds for time, 40/20, Tabata, cap 15, in pairs. */
final class Formats {

    private Formats() {}

    static @Nullable Match at(Tokens tokens, int at) {
        Match found = Caps.at(tokens, at);
        found = found == null ? every(tokens, at) : found;
        found = found == null ? rounds(tokens, at) : found;
        found = found == null ? OnOffs.at(tokens, at) : found;
        found = found == null ? Pairs.at(tokens, at) : found;
        return found == null ? named(tokens, at) : found;
    }

    private static @Nullable Match form(Kind kind, int at, int length) {
        return new Match(new Facet.Form(kind), at, at + length);
    }

    private static @Nullable Match named(Tokens tokens, int at) {
        if (tokens.is(at, "amrap") && tokens.is(at - 1, "x", "×")) {
            return null;
        }
        if (tokens.follow(at, "as", "many", "rounds")) {
            int to = tokens.is(at + 3, "and") ? at + 5 : at + 3;
            return form(Kind.AMRAP, at, to - at + (tokens.follow(to, "as", "possible") ? 2 : 0));
        }
        if (tokens.is(at, "for") && tokens.is(at + 1, "time", "quality")) {
            return form(tokens.is(at + 1, "time") ? Kind.FOR_TIME : Kind.ROUNDS_FOR_QUALITY, at, 2);
        }
        if (tokens.is(at, "ft") && tokens.is(at - 1, "rounds", "round", "rds")) {
            return form(Kind.FOR_TIME, at, 1);
        }
        if (tokens.follow(at, "not", "for", "time")) {
            return form(Kind.ROUNDS_FOR_QUALITY, at, 3);
        }
        if (tokens.is(at, "buy", "cash") && (tokens.is(at + 1, "in", "out") || tokens.is(at + 2, "in", "out"))) {
            return form(tokens.is(at, "buy") ? Kind.BUY_IN : Kind.CASH_OUT, at, tokens.is(at + 1, "-") ? 3 : 2);
        }
        if (tokens.is(at, "tri", "super", "giant")
                && (tokens.is(at + 1, "set", "sets") || tokens.is(at + 2, "set", "sets"))) {
            return form(Kind.SUPERSET, at, tokens.is(at + 1, "-") ? 3 : 2);
        }
        Kind kind = switch (tokens.at(at).text()) {
            case "amrap", "amraps", "amrep" -> Kind.AMRAP;
            case "emom", "emoms", "emotm", "otm" -> Kind.EMOM;
            case "tabata", "tabatas" -> Kind.TABATA;
            case "ladder", "ladders" -> Kind.LADDER;
            case "chipper" -> Kind.CHIPPER;
            case "superset", "supersets", "triset", "ss" -> Kind.SUPERSET;
            case "interval", "intervals" -> Kind.INTERVALS;
            case "buyin" -> Kind.BUY_IN;
            case "cashout" -> Kind.CASH_OUT;
            case "nft", "rfq", "rnft" -> Kind.ROUNDS_FOR_QUALITY;
            case "rft" -> Kind.ROUNDS_FOR_TIME;
            default -> null;
        };
        return kind == null || !tokens.at(at).isWord() ? null : form(kind, at, 1);
    }

    private static @Nullable Match every(Tokens tokens, int at) {
        if (tokens.is(at, "e") && !tokens.at(at + 1).spaced() && tokens.whole(at + 1) > 0) {
            boolean isMinutes = tokens.is(at + 2, "mom", "m", "min");
            int seconds = tokens.whole(at + 1) * (isMinutes ? 60 : 1);
            boolean isEvery = (isMinutes || tokens.is(at + 2, "s", "sec")) && seconds <= 7200;
            return isEvery ? new Match(new Facet.Every(seconds, isMinutes), at, at + 3) : null;
        }
        if (tokens.follow(at, "on", "the") && tokens.is(at + 2, "minute", "min")) {
            return form(Kind.EMOM, at, 3);
        }
        // 12 x 100 m on 1:45 leaves every 1:45.
        boolean isSentOff =
                tokens.is(at, "on") && tokens.at(at + 1).kind() == Token.Kind.TIME && Units.at(tokens, at - 1) != null;
        if (!tokens.is(at, "every") && !tokens.follow(at, "on", "the") && !isSentOff) {
            return null;
        }
        int time = tokens.is(at, "every") || isSentOff ? at + 1 : at + 2;
        if (tokens.is(at + 1, "minute", "min")) {
            int to = at
                    + 2
                    + (tokens.follow(at + 2, "on", "the", "minute") || tokens.follow(at + 2, "on", "the", "min")
                            ? 3
                            : 0);
            return form(Kind.EMOM, at, to - at);
        }
        Lasting lasting = Durations.time(tokens, time, true);
        int seconds = lasting == null ? 0 : lasting.seconds();
        if (lasting != null && seconds > 0 && seconds <= 7200) {
            int to = lasting.to() + (tokens.follow(lasting.to(), "on", "the") ? 3 : 0);
            return new Match(new Facet.Every(seconds, false), at, to);
        }
        return null;
    }

    /** 3 x (10 push-ups + 10 squats), 3 sets: 8 squats, 8 rows: all that follows is done so often. */
    private static boolean isOfSeveral(Tokens tokens, int at) {
        boolean isBracket = tokens.is(at + 1, "x", "×") && tokens.is(at + 2, "(", "[") && !tokens.is(at - 1, "x", "×");
        boolean isList = tokens.is(at + 1, "sets", "set") && tokens.is(at + 2, ":");
        return isBracket || isList;
    }

    private static @Nullable Match rounds(Tokens tokens, int at) {
        if (tokens.is(at, "x", "×") && tokens.is(at + 2, "rounds", "round", "rds") && tokens.whole(at + 1) > 0) {
            return new Match(new Facet.Rounds(Math.min(tokens.whole(at + 1), 999)), at, at + 3);
        }
        if (tokens.is(at, "repeat", "repeated")) {
            int times = tokens.is(at + 1, "x", "×") ? at + 2 : at + 1;
            int to = tokens.is(times + 1, "times", "x", "×", "rounds", "round") ? times + 2 : times + 1;
            boolean isRepeat = tokens.whole(times) > 0 && tokens.whole(times) <= 999 && to >= tokens.size();
            return isRepeat ? new Match(new Facet.Rounds(tokens.whole(times)), at, to) : null;
        }
        int number = tokens.whole(at);
        if (number < 1 || number > 999) {
            return null;
        }
        if (isOfSeveral(tokens, at)) {
            return new Match(new Facet.Turns(number), at, tokens.is(at + 1, "x", "×") ? at + 2 : at + 3);
        }
        if (tokens.is(at + 1, "rft", "rfq", "rnft")) {
            return new Match(new Facet.Rounds(number), at, at + 1);
        }
        int word = tokens.is(at + 1, "x", "×") && tokens.is(at + 2, "rounds", "through") ? at + 2 : at + 1;
        if (tokens.is(word, "round", "rounds", "rds", "rd", "loops", "laps") && !tokens.is(word, "laps")) {
            return new Match(new Facet.Rounds(number), at, word + 1);
        }
        boolean isThrough = tokens.is(word, "through") || tokens.follow(word, "times", "through");
        return isThrough ? new Match(new Facet.Rounds(number), at, word + (tokens.is(word, "times") ? 2 : 1)) : null;
    }
}
