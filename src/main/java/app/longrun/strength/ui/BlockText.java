package app.longrun.strength.ui;

import app.longrun.strength.Block;
import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A block's facts in words, in the language of the component that shows them. */
final class BlockText {

    private BlockText() {}

    static String sessions(Component shown, Block block) {
        return range(
                shown,
                "strength.sessions",
                block.rhythm().sessionsMin(),
                block.rhythm().sessionsMax());
    }

    static String minutes(Component shown, Block block) {
        return range(shown, "strength.minutes", block.minutesMin(), block.minutesMax());
    }

    private static String range(Component shown, String key, int from, int upTo) {
        return from == upTo ? shown.getTranslation(key, from) : shown.getTranslation(key + ".range", from, upTo);
    }

    static String date(Locale locale, LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(date);
    }

    static String weekdays(Locale locale, Collection<DayOfWeek> weekdays) {
        return weekdays.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", "));
    }
}
