package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds rests: rest 90 s, r3:00, 2 min rest between rounds, 90 s jog recovery. */
final class Rests {

    private static final Set<String> BETWEEN = Set.of("between", "b", "bt", "btw", "btwn", "after", "before", "in");
    private static final Set<String> WHAT = Set.of(
            "between",
            "b",
            "/",
            "t",
            "w",
            "each",
            "every",
            "the",
            "all",
            "set",
            "sets",
            "round",
            "rounds",
            "rep",
            "reps",
            "interval",
            "intervals",
            "effort",
            "efforts",
            "exercise",
            "exercises",
            "movement",
            "movements",
            "station",
            "stations",
            "of",
            "in");
    private static final int LEAST_BARE_SECONDS = 15;

    private final Names names;

    Rests(Names names) {
        this.names = names;
    }

    @Nullable
    Match at(Tokens tokens, int at) {
        Match led = led(tokens, at);
        Match found = led != null ? led : followed(tokens, at);
        return found == null ? WalkBack.at(tokens, at) : found;
    }

    private @Nullable Match led(Tokens tokens, int at) {
        boolean isWord = tokens.is(at, "rest", "resting", "recovery", "recover", "rec", "rests", "ri");
        boolean isLetter = tokens.is(at, "r")
                && (tokens.is(at + 1, ":", "=") || Numerals.number(tokens, at + 1) != null || isTime(tokens, at + 1));
        boolean isOff = tokens.is(at, "off")
                && isTimed(tokens, at + 1)
                && tokens.at(at - 1).isWord()
                && Units.at(tokens, at - 1) == null;
        if (!isWord && !isLetter && !isOff) {
            return null;
        }
        int from = at + 1;
        while (tokens.is(from, ":", "=", "of", "for", "-", "is")) {
            from++;
        }
        Lasting lasting = Numerals.time(tokens, from, true);
        if (lasting != null && !(lasting.quantity().size() instanceof Quantity.Size.Pair)) {
            return resting(tokens, lasting.quantity(), at, lasting.to());
        }
        Sized sized = Numerals.size(tokens, from);
        if (sized == null || sized.size() instanceof Quantity.Size.Pair) {
            return null;
        }
        Unit unit = Units.at(tokens, sized.to());
        if (unit != null) {
            return unit.isDistance() || unit == Unit.CALORIES
                    ? resting(tokens, new Quantity(sized.size(), unit, false), at, sized.to() + 1)
                    : null;
        }
        if (tokens.whole(from) >= LEAST_BARE_SECONDS) {
            return resting(tokens, new Quantity(sized.size(), Unit.SECONDS, false), at, sized.to());
        }
        String number = tokens.verbatim(from, sized.to());
        return new Match(new Facet.Doubt(List.of("rest " + number + " min", "rest " + number + " s")), at, sized.to());
    }

    private static boolean isTimed(Tokens tokens, int at) {
        return Numerals.time(tokens, at, false) != null;
    }

    private static boolean isTime(Tokens tokens, int at) {
        return tokens.at(at).kind() == Token.Kind.TIME;
    }

    private @Nullable Match followed(Tokens tokens, int at) {
        Quantity quantity = null;
        int to = at;
        Lasting lasting = Numerals.time(tokens, at, false);
        if (lasting != null) {
            quantity = lasting.quantity();
            to = lasting.to();
        } else {
            Sized sized = Numerals.size(tokens, at);
            Unit unit = sized == null ? null : Units.at(tokens, sized.to());
            if (sized != null && unit != null && (unit.isDistance() || tokens.is(sized.to() + 1, "rest"))) {
                boolean isMinutes = unit == Unit.METRES && tokens.is(sized.to() + 1, "rest");
                quantity = new Quantity(sized.size(), isMinutes ? Unit.MINUTES : unit, false);
                to = sized.to() + 1;
            }
        }
        if (quantity == null || quantity.size() instanceof Quantity.Size.Pair) {
            return null;
        }
        int word = tokens.is(to, "easy", "of", "full", "active", "passive") ? to + 1 : to;
        Match movement = names.exactly(tokens, word);
        int end = movement == null ? word : movement.to();
        boolean isBack = at > 1 && movement != null && isSlow(movement.facet()) && tokens.is(end, "back", "down");
        end = isBack ? end + 1 : end;
        boolean isBetween = movement == null
                && tokens.is(word, "between", "b", "btw", "btwn", "bt")
                && (WHAT.contains(tokens.at(word + 1).text()) || word + 1 >= tokens.size());
        if (isBetween && quantity.unit().isTime()) {
            return tail(tokens, new Recovery(quantity, null), at, word);
        }
        boolean isRest = tokens.is(end, "recovery", "recoveries", "rest", "recover", "rec", "recov", "rests");
        if (!(isRest || isBack) || quantity.unit() == Unit.REPS || quantity.unit() == Unit.CONTACTS) {
            return null;
        }
        end = isRest ? end + 1 : end;
        if (movement != null && movement.facet() instanceof Facet.Named named) {
            return tail(
                    tokens, new Recovery(quantity, new MovementWord(named.item().id(), named.word())), at, end);
        }
        return tail(tokens, new Recovery(quantity, null), at, end);
    }

    private static boolean isSlow(Facet facet) {
        return facet instanceof Facet.Named named
                && (named.item().id().equals("jog") || named.item().id().equals("walk"));
    }

    private Match resting(Tokens tokens, Quantity quantity, int at, int to) {
        int word = tokens.is(to, "easy") ? to + 1 : to;
        Match movement = names.exactly(tokens, word);
        boolean isRecovery = tokens.is(at, "recovery", "recover", "rec") || tokens.is(to, "easy");
        if (movement != null
                && isRecovery
                && movement.facet() instanceof Facet.Named named
                && named.item().endurance()) {
            return tail(
                    tokens,
                    new Recovery(quantity, new MovementWord(named.item().id(), named.word())),
                    at,
                    movement.to());
        }
        return tail(tokens, new Recovery(quantity, null), at, to);
    }

    /** Between sets, after each round: said of every rest, so it adds nothing. */
    private static Match tail(Tokens tokens, Recovery recovery, int at, int to) {
        int end = to;
        if (BETWEEN.contains(tokens.at(end).text()) || tokens.is(end, "each", "every")) {
            int next = end + 1;
            while (WHAT.contains(tokens.at(next).text())) {
                next++;
            }
            end = next > end + 1 ? next : end;
        }
        return new Match(new Facet.Resting(recovery), at, end);
    }
}
