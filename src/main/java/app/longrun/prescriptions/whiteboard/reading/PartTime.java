package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.facets.Durations;
import app.longrun.prescriptions.whiteboard.facets.Lasting;
import app.longrun.prescriptions.whiteboard.facets.Minutes;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import org.jspecify.annotations.Nullable;

/**
 * How long a part takes: 10 min, 12', or from where to where on the clock of the class: 0:00-10:00, 0-10 min.
 *
 * @param minutes whole ones, from 1
 * @param to the token after it
 */
record PartTime(int minutes, int to) {

    static @Nullable PartTime at(Tokens tokens, int at) {
        PartTime span = span(tokens, at);
        if (span != null) {
            return span;
        }
        Lasting lasting = Durations.time(tokens, at, true);
        int minutes = lasting == null ? 0 : Minutes.of(lasting.quantity());
        return lasting == null || minutes == 0 ? null : new PartTime(minutes, lasting.to());
    }

    private static @Nullable PartTime span(Tokens tokens, int at) {
        int from = at;
        int start = clock(tokens, from);
        from = Units.at(tokens, from + 1) == Quantity.Unit.MINUTES ? from + 2 : from + 1;
        if (start < 0 || !tokens.is(from, "-", "to")) {
            return null;
        }
        int end = clock(tokens, from + 1);
        boolean isMinutes = Units.at(tokens, from + 2) == Quantity.Unit.MINUTES;
        boolean isClock =
                tokens.at(at).kind() == Token.Kind.TIME && tokens.at(from + 1).kind() == Token.Kind.TIME;
        int minutes = (end - start) / 60;
        boolean isSpan = end > start
                && (end - start) % 60 == 0
                && minutes <= 600
                && (isClock || isMinutes || start == 0 || HeadingWords.isWhole(tokens, from + 2));
        return isSpan ? new PartTime(minutes, isMinutes ? from + 3 : from + 2) : null;
    }

    /** Seconds on the clock of the class, -1 for no number. */
    private static int clock(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.kind() == Token.Kind.TIME) {
            return token.number().intValue();
        }
        boolean isNumber = token.isWhole() && token.number().precision() <= 3;
        return isNumber ? token.number().intValueExact() * 60 : -1;
    }
}
