package app.longrun.assigning;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A start as a coach types it: {@code 2026-12-07}, {@code 7 Dec}, {@code Mon 7 Dec 2026}, {@code next Monday}, {@code race}. */
record SpokenStart(LocalDate today, Anchor.BeforeRace race) {

    private static final DateTimeFormatter WITH_YEAR = formatter("[EEE[,] ][EEEE[,] ]d[.] MMM uuuu");
    private static final DateTimeFormatter WITHOUT_YEAR = formatter("[EEE[,] ][EEEE[,] ]d[.] MMM");

    /** The anchor that is meant; empty for anything else. */
    Optional<Anchor> read(String said) {
        String words = said.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return switch (words) {
            case "race", "their race", "before race" -> Optional.of(race);
            case "monday", "next monday" ->
                Optional.of(new Anchor.Start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
            default -> day(said.strip()).map(Anchor.Start::new);
        };
    }

    private Optional<LocalDate> day(String said) {
        List<Function<String, LocalDate>> ways = List.of(
                LocalDate::parse,
                text -> LocalDate.parse(text, WITH_YEAR),
                text -> nextYearOf(MonthDay.parse(text, WITHOUT_YEAR)));
        for (Function<String, LocalDate> way : ways) {
            try {
                return Optional.of(way.apply(said));
            } catch (DateTimeException e) {
                // Not written this way; the next one may be it.
            }
        }
        return Optional.empty();
    }

    private LocalDate nextYearOf(MonthDay day) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
