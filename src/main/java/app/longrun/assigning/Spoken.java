package app.longrun.assigning;

import app.longrun.platform.Refusal;
import app.longrun.strength.Block;
import app.longrun.strength.Spread;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Dates and weekdays as refusals say them. */
final class Spoken {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Spoken() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static Spread.OnDays daysOrRefusal(Block block, Spread spread) {
        return switch (spread) {
            case Spread.OnDays days -> days;
            case Spread.TooFew(int needed, List<Set<DayOfWeek>> instead) ->
                throw new Refusal("assigning.refused.days.few", block.name(), needed, choices(instead));
            case Spread.TooClose(int hours, List<Set<DayOfWeek>> instead) ->
                throw new Refusal("assigning.refused.days.close", block.name(), hours, choices(instead));
        };
    }

    private static String choices(List<Set<DayOfWeek>> choices) {
        return choices.stream().map(Spoken::weekdays).collect(Collectors.joining("; "));
    }

    private static String weekdays(Collection<DayOfWeek> weekdays) {
        return weekdays.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }
}
