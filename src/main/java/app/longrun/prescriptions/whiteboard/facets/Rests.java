package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds rests: rest 90 s, r3:00, 2 min rest between rounds, 90 s jog recovery. */
final class Rests {

    private static final int LEAST_BARE_SECONDS = 15;
    private static final int MOST_MINUTES = 15;

    private final Names names;

    Rests(Names names) {
        this.names = names;
    }

    @Nullable
    Match at(Tokens tokens, int at) {
        Match led = led(tokens, at);
        boolean isTaken = tokens.is(at, "take", "taking", "have", "allow", "full");
        Match found = led != null ? led : followed(tokens, isTaken ? at + 1 : at);
        return found == null ? back(tokens, at) : new Match(found.facet(), at, found.to());
    }

    /** Jog down 90 s, walk back: the second measures nothing and is said to the reader. */
    private @Nullable Match back(Tokens tokens, int at) {
        Match said = WalkBack.at(tokens, at);
        Match movement = said == null || at < 2 ? null : names.exactly(tokens, at);
        if (said == null || movement == null || !isBack(tokens, movement) || movement.to() + 1 != said.to()) {
            return said;
        }
        Lasting lasting = Durations.time(tokens, said.to(), false);
        boolean isMeasured = lasting != null
                && lasting.to() == tokens.size()
                && !(lasting.quantity().size() instanceof Quantity.Size.Pair);
        if (isMeasured && lasting != null && movement.facet() instanceof Facet.Named named) {
            MovementWord word = new MovementWord(named.item().id(), tokens.verbatim(at, said.to()));
            return new Match(new Facet.Resting(new Recovery(lasting.quantity(), word)), at, lasting.to());
        }
        return said;
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
        Lasting lasting = Durations.time(tokens, from, true);
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
        return Durations.time(tokens, at, false) != null;
    }

    private static boolean isTime(Tokens tokens, int at) {
        return tokens.at(at).kind() == Token.Kind.TIME;
    }

    private @Nullable Match followed(Tokens tokens, int at) {
        Quantity quantity = null;
        int to = at;
        Lasting lasting = Durations.time(tokens, at, false);
        if (lasting != null) {
            quantity = lasting.quantity();
            to = lasting.to();
        } else {
            Sized sized = Numerals.size(tokens, at);
            Unit unit = sized == null ? null : Units.at(tokens, sized.to());
            if (sized != null && unit == null && tokens.is(sized.to(), "rest") && isSeconds(tokens, at, sized)) {
                quantity = new Quantity(sized.size(), Unit.SECONDS, false);
                to = sized.to();
            }
            if (sized != null && unit != null && (unit.isDistance() || tokens.is(sized.to() + 1, "rest"))) {
                // 200m recovery is a distance, 2m recovery none that one could jog.
                boolean isShort = tokens.whole(sized.to() - 1) <= MOST_MINUTES;
                boolean isMinutes = unit == Unit.METRES && isShort && isPause(tokens, sized.to() + 1);
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
        boolean isBack = at > 1 && movement != null && isBack(tokens, movement);
        int way = isBack ? end + 1 : end;
        end = way;
        boolean isBetween = movement == null
                && tokens.is(word, "between", "b", "btw", "btwn", "bt")
                && (RestTails.isWhat(tokens, word + 1) || word + 1 >= tokens.size());
        if (isBetween && quantity.unit().isTime()) {
            Match tail = RestTails.of(tokens, new Recovery(quantity, null), at, word);
            return tail.to() > word ? tail : new Match(tail.facet(), at, word + 1);
        }
        boolean isRest = tokens.is(end, "recovery", "recoveries", "rest", "recover", "rec", "recov", "rests", "ri")
                || (tokens.is(end, "off") && quantity.unit().isTime());
        // In 3 x 30 secs. Rest 1:30 the rest leads its own time.
        boolean isLed = isRest && end == to && isTimed(tokens, tokens.is(end + 1, ":", "=") ? end + 2 : end + 1);
        if (isLed || !(isRest || isBack) || quantity.unit() == Unit.REPS || quantity.unit() == Unit.CONTACTS) {
            return null;
        }
        end = isRest ? end + 1 : end;
        if (movement != null && movement.facet() instanceof Facet.Named named) {
            String said = tokens.verbatim(word, way);
            return RestTails.of(
                    tokens, new Recovery(quantity, new MovementWord(named.item().id(), said)), at, end);
        }
        return RestTails.of(tokens, new Recovery(quantity, null), at, end);
    }

    /** 90 rest: nobody rests for so few minutes or so many. */
    private static boolean isSeconds(Tokens tokens, int at, Sized sized) {
        return tokens.at(at).isWhole()
                && tokens.whole(at) >= LEAST_BARE_SECONDS
                && !(sized.size() instanceof Quantity.Size.Pair)
                && !tokens.is(at - 1, "x", "×", "/");
    }

    /** 2m rest, 2m between sets: minutes by the letter of metres. */
    private static boolean isPause(Tokens tokens, int at) {
        return tokens.is(at, "rest", "off", "recovery", "recover", "rec")
                || (tokens.is(at, "between", "btw", "btwn", "bt", "b") && RestTails.isWhat(tokens, at + 1));
    }

    /** Jog down, walk back: the way one goes belongs to the words of the recovery. */
    private static boolean isBack(Tokens tokens, Match movement) {
        return movement.facet() instanceof Facet.Named named
                && (named.item().id().equals("jog") || named.item().id().equals("walk"))
                && tokens.is(movement.to(), "back", "down");
    }

    private Match resting(Tokens tokens, Quantity quantity, int at, int to) {
        int word = tokens.is(to, "easy") ? to + 1 : to;
        Match movement = names.exactly(tokens, word);
        boolean isRecovery = tokens.is(at, "recovery", "recover", "rec") || tokens.is(to, "easy");
        if (movement != null
                && isRecovery
                && movement.facet() instanceof Facet.Named named
                && named.item().endurance()) {
            int end = isBack(tokens, movement) ? movement.to() + 1 : movement.to();
            String said = tokens.verbatim(word, end);
            return RestTails.of(
                    tokens, new Recovery(quantity, new MovementWord(named.item().id(), said)), at, end);
        }
        return RestTails.of(tokens, new Recovery(quantity, null), at, to);
    }
}
