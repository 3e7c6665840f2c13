package app.longrun.assigning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dates and days in words, in the language of the component that shows them. */
final class AssignText {

    private AssignText() {}

    static Locale locale(Component shown) {
        return shown.getUI().map(UI::getLocale).orElse(Locale.ENGLISH);
    }

    static String date(Locale locale, LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(date);
    }

    static String moment(Locale locale, LocalDateTime moment) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", locale).format(moment);
    }

    static String weekdays(Locale locale, Collection<DayOfWeek> weekdays) {
        return weekdays.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .collect(Collectors.joining(", "));
    }
}
