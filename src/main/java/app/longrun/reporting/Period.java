package app.longrun.reporting;

import app.longrun.platform.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both included, at most five years; anything else is a {@link Refusal}. */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    private static final int MOST_YEARS = 5;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    public Period {
        if (from.isAfter(to)) {
            throw new Refusal("reporting.refused.order");
        }
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw new Refusal("reporting.refused.dates");
        }
        if (!to.isBefore(from.plusYears(MOST_YEARS))) {
            throw new Refusal("reporting.refused.long", MOST_YEARS);
        }
    }

    /** The period somebody put into an address as two ISO dates. */
    static Period read(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            throw new Refusal("reporting.refused.dates");
        }
        try {
            return new Period(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeParseException e) {
            throw new Refusal("reporting.refused.dates");
        }
    }

    /** The same days of the week, some weeks earlier. */
    public Period weeksEarlier(int weeks) {
        return new Period(from.minusWeeks(weeks), to.minusWeeks(weeks));
    }

    /** The weeks this period touches, first to last. */
    public List<Week> weeks() {
        return Stream.iterate(Week.of(from), week -> !week.monday().isAfter(to), Week::next)
                .toList();
    }

    /** The days of this period that lie in {@code week}, which it touches. */
    public Period in(Week week) {
        Period days = week.days();
        return new Period(from.isAfter(days.from()) ? from : days.from(), to.isBefore(days.to()) ? to : days.to());
    }

    /** The moment the first day begins on the clocks of {@code zone}. */
    OffsetDateTime beginsIn(ZoneId zone) {
        return midnight(from, zone);
    }

    /** The moment after the last day on the clocks of {@code zone}. */
    OffsetDateTime endsIn(ZoneId zone) {
        return midnight(to.plusDays(1), zone);
    }

    private static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
