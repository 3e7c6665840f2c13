package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import org.jspecify.annotations.Nullable;

/** Finds work and what follows it: 1 min on / 1 min off, 40/20 x 8, 10 x 30/30, work 3 min. */
final class OnOffs {

    private OnOffs() {}

    static @Nullable Match at(Tokens tokens, int at) {
        if (tokens.is(at, "work")) {
            Match much = Amounts.at(tokens, tokens.is(at + 1, ":") ? at + 2 : at + 1);
            return much != null && much.facet() instanceof Facet.Much(Quantity quantity)
                    ? new Match(new Facet.OnOff(quantity, null), at, much.to())
                    : null;
        }
        Lasting work = Durations.time(tokens, at, true);
        if (work != null && tokens.is(work.to(), "on", "work") && !tokens.is(work.to() + 1, "the")) {
            int next = work.to() + 1;
            while (tokens.is(next, "/", ",", "-", "+", ":")) {
                next++;
            }
            Lasting off = Durations.time(tokens, next, true);
            boolean hasOff = off != null && tokens.is(off.to(), "off", "rest", "recovery", "easy");
            return hasOff && off != null
                    ? new Match(new Facet.OnOff(work.quantity(), new Recovery(off.quantity(), null)), at, off.to() + 1)
                    : new Match(new Facet.OnOff(work.quantity(), null), at, work.to() + 1);
        }
        Match slashed = work == null ? null : slashed(tokens, at, work);
        if (slashed != null) {
            return slashed;
        }
        Match runWalk = tokens.has("walk") ? RunWalk.at(tokens, at) : null;
        return runWalk == null ? bareOnOff(tokens, at) : runWalk;
    }

    /** 45s/15s x 8, 10 x 30s/30s. */
    private static @Nullable Match slashed(Tokens tokens, int at, Lasting work) {
        Lasting off = tokens.is(work.to(), "/") ? Durations.time(tokens, work.to() + 1, true) : null;
        boolean isBefore = tokens.is(at - 1, "x", "×") && tokens.whole(at - 2) > 0;
        boolean isBehind = off != null && tokens.is(off.to(), "x", "×") && tokens.whole(off.to() + 1) > 0;
        boolean isOne = work.quantity().size() instanceof Quantity.Size.Exactly;
        boolean isCounted =
                isBehind || (isBefore && off != null && !tokens.at(off.to()).isWord());
        return off != null && isOne && isCounted && !(off.quantity().size() instanceof Quantity.Size.Pair)
                ? new Match(new Facet.OnOff(work.quantity(), new Recovery(off.quantity(), null)), at, off.to())
                : null;
    }

    /** 8 x 40/20: seconds where they make up a half minute or whole ones, and count nothing. */
    private static boolean isRepeated(Tokens tokens, int at) {
        int on = tokens.whole(at);
        int off = tokens.whole(at + 2);
        boolean isClock = (on + off) % 30 == 0 && on % 5 == 0 && on >= off && (on >= 20 || tokens.whole(at - 2) >= 6);
        boolean countsNothing = Units.at(tokens, at + 3) == null && Weights.unit(tokens, at + 3) == null;
        return isClock && countsNothing && tokens.is(at - 1, "x", "×") && tokens.whole(at - 2) > 0;
    }

    /** 40/20 x 8 and 30 on 30 off are seconds; 3 on 1 off does not say. */
    private static @Nullable Match bareOnOff(Tokens tokens, int at) {
        int on = tokens.whole(at);
        boolean isSlash = tokens.is(at + 1, "/")
                && ((tokens.is(at + 3, "x", "×") && tokens.whole(at + 4) > 0)
                        || tokens.is(at + 3, "on", "work")
                        || isRepeated(tokens, at));
        boolean isWords = tokens.is(at + 1, "on", "work");
        int second = isWords && tokens.is(at + 2, "/", ",", "-") ? at + 3 : at + 2;
        int off = tokens.whole(second);
        int unit = Units.at(tokens, at + 3) == Unit.SECONDS ? at + 4 : at + 3;
        boolean isTimed =
                unit > at + 3 && tokens.is(at + 1, "/") && tokens.is(unit, "x", "×") && tokens.whole(unit + 1) > 0;
        if (isTimed && on > 0 && off > 0 && tokens.at(at).isNumber()) {
            Recovery rest = new Recovery(Quantity.of(off, Unit.SECONDS), null);
            return new Match(new Facet.OnOff(Quantity.of(on, Unit.SECONDS), rest), at, unit);
        }
        if (on < 10
                || off < 5
                || !tokens.at(at).isNumber()
                || !(isSlash || (isWords && tokens.is(second + 1, "off", "rest")))) {
            return null;
        }
        Recovery recovery = new Recovery(Quantity.of(off, Unit.SECONDS), null);
        return new Match(new Facet.OnOff(Quantity.of(on, Unit.SECONDS), recovery), at, isWords ? second + 2 : at + 3);
    }
}
