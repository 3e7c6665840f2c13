package app.longrun.progress.ui;

import app.longrun.progress.TrainingWeek;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and days as they are read. */
final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Figures() {}

    /** A count, such as 1,950. */
    static String count(long figure) {
        return String.format(Locale.ENGLISH, "%,d", figure);
    }

    /** Kilometres to a tenth, such as 12.4. */
    static String kilometres(int metres) {
        return BigDecimal.valueOf(metres)
                .divide(BigDecimal.valueOf(1000), 1, RoundingMode.DOWN)
                .toPlainString();
    }

    /** A ratio to hundredths, such as 1.25. */
    static String ratio(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    /** A time, such as 49:10 or 3:09:21. */
    static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /** A day of a year. */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** A day of this year. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A week by its Monday; a star where sessions are missing from its load. */
    static String week(TrainingWeek week) {
        return day(week.monday()) + (week.isPartial() ? " *" : "");
    }
}
