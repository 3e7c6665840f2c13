package app.longrun.plan.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times in words. The bundle is English, and so are they. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** Monday 23 November. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 23 Nov 2026. */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** November 2026. */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Mon. */
    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** Thursday 26 November 18:00. */
    static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /** 18:30. */
    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
