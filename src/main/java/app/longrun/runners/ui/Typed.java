package app.longrun.runners.ui;

import app.longrun.platform.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What people type, read; what cannot be read is refused like what is not allowed. */
final class Typed {

    private Typed() {}

    /** Kilometres with a comma or a point, as whole metres; nothing typed is none. */
    static @Nullable Integer metres(String typed) {
        try {
            return typed.isBlank()
                    ? null
                    : new BigDecimal(typed.strip().replace(',', '.'))
                            .movePointRight(3)
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw (Refusal) new Refusal("runners.run.distance").initCause(e);
        }
    }

    static String kilometres(int metres) {
        return BigDecimal.valueOf(metres, 3).stripTrailingZeros().toPlainString();
    }

    /** Nothing typed is any time of the day. */
    static @Nullable LocalTime time(String typed) {
        try {
            return typed.isBlank() ? null : LocalTime.parse(typed);
        } catch (DateTimeException e) {
            throw (Refusal) new Refusal("runners.time.day").initCause(e);
        }
    }

    /** Nothing typed is none. */
    static @Nullable LocalDate date(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw (Refusal) new Refusal("runners.date.none").initCause(e);
        }
    }
}
