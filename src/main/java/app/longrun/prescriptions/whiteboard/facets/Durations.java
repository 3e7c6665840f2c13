package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Figures;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Units;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lengths of time as they stand in a line: 1:30, 90 s, 1 min 30, 2-3 min, 2m. */
public final class Durations {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_MINUTES = 60;

    private Durations() {}

    /** A length of time from here: 1:30, 90 s, 2 min, 1 min 30 s, 60-90 s, and where {@code mIsMinutes} 2m; null when there is none. */
    public static @Nullable Lasting time(Tokens tokens, int at, boolean mIsMinutes) {
        Token first = tokens.at(at);
        if (first.kind() == Token.Kind.TIME) {
            return clock(tokens, at);
        }
        Sized sized = Numerals.size(tokens, at);
        if (sized == null) {
            return null;
        }
        Unit unit = Units.at(tokens, sized.to());
        if (unit == Unit.METRES
                && mIsMinutes
                && tokens.is(sized.to(), "m")
                && !tokens.at(sized.to()).spaced()
                && tokens.whole(sized.to() - 1) <= MOST_MINUTES) {
            unit = Unit.MINUTES;
        }
        if (isHour(tokens, sized.to())) {
            return hours(tokens, sized);
        }
        if (unit == null || !unit.isTime() || isPlural(tokens, sized.to())) {
            return null;
        }
        int to = sized.to() + Units.length(tokens, sized.to());
        if (unit == Unit.MINUTES && sized.size() instanceof Size.Exactly(BigDecimal minutes)) {
            Lasting seconds = minutesAndSeconds(tokens, minutes, to);
            if (seconds != null) {
                return seconds;
            }
        }
        return new Lasting(new Quantity(sized.size(), unit, false), to);
    }

    /** Dumbbells 2 x 22.5s: nobody counts half seconds; and 400s are laps. */
    static boolean isPlural(Tokens tokens, int at) {
        BigDecimal number = tokens.at(at - 1).number();
        boolean isLap = number.remainder(HUNDRED).signum() == 0 && number.compareTo(HUNDRED.add(HUNDRED)) >= 0;
        return tokens.is(at, "s") && !tokens.at(at).spaced() && (number.scale() > 0 || isLap);
    }

    private static boolean isHour(Tokens tokens, int at) {
        return tokens.is(at, "h", "hr", "hrs", "hour", "hours");
    }

    /** 1 h, 1.5 h, 1h45, 1 h 45 min, in minutes. */
    private static @Nullable Lasting hours(Tokens tokens, Sized sized) {
        if (!(sized.size() instanceof Size.Exactly(BigDecimal hours))) {
            return null;
        }
        int at = sized.to() + 1;
        BigDecimal more =
                tokens.at(at).isWhole() && hours.scale() <= 0 ? tokens.at(at).number() : BigDecimal.ZERO;
        boolean isNamed = Units.at(tokens, at + 1) == Unit.MINUTES;
        boolean isMore = more.signum() > 0
                && more.compareTo(SIXTY) < 0
                && (isNamed || (!tokens.at(at).spaced() && Units.at(tokens, at + 1) == null));
        BigDecimal minutes = hours.multiply(SIXTY).add(isMore ? more : BigDecimal.ZERO);
        int to = isMore && isNamed ? at + 2 : isMore ? at + 1 : at;
        return Figures.isSound(minutes)
                ? new Lasting(new Quantity(new Size.Exactly(minutes), Unit.MINUTES, false), to)
                : null;
    }

    /** 1:30, and 1:30-2:00. */
    private static @Nullable Lasting clock(Tokens tokens, int at) {
        BigDecimal low = tokens.at(at).number();
        Token second = tokens.at(at + 2);
        boolean isRange = tokens.is(at + 1, "-", "to")
                && second.kind() == Token.Kind.TIME
                && low.compareTo(second.number()) < 0
                && Figures.isSound(second.number());
        if (!Figures.isSound(low)) {
            return null;
        }
        int to = isRange ? at + 3 : at + 1;
        // 1:30 h is no minute and a half.
        if (!isRange && isHour(tokens, to) && Figures.isSound(low)) {
            return new Lasting(new Quantity(new Size.Exactly(low), Unit.MINUTES, false), to + 1);
        }
        Size size = isRange ? new Size.Range(low, second.number()) : new Size.Exactly(low);
        return new Lasting(
                new Quantity(size, Unit.SECONDS, false), tokens.is(to, "min", "mins", "minutes") ? to + 1 : to);
    }

    private static @Nullable Lasting minutesAndSeconds(Tokens tokens, BigDecimal minutes, int at) {
        BigDecimal seconds = Numerals.number(tokens, at);
        boolean isNamed = Units.at(tokens, at + 1) == Unit.SECONDS;
        boolean isBoth = seconds != null
                && minutes.scale() <= 0
                && seconds.compareTo(SIXTY) < 0
                && (isNamed || isLeft(tokens, at));
        BigDecimal all =
                seconds == null ? BigDecimal.ZERO : minutes.multiply(SIXTY).add(seconds);
        return isBoth && Figures.isSound(all)
                ? new Lasting(new Quantity(new Size.Exactly(all), Unit.SECONDS, false), isNamed ? at + 2 : at + 1)
                : null;
    }

    /** 1 min 30: tens of seconds that end their thought or are rested. */
    private static boolean isLeft(Tokens tokens, int at) {
        return tokens.at(at).isWhole()
                && tokens.whole(at) >= 10
                && tokens.whole(at) % 5 == 0
                && (at + 1 >= tokens.size()
                        || tokens.is(at + 1, ",", ";", ")", "rest", "recovery", "between", "btw", "btwn", "off"));
    }
}
