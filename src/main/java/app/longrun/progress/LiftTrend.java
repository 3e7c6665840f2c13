package app.longrun.progress;

import app.longrun.log.KnownMax;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A lift's estimated max over time.
 *
 * @param known the latest first, at least one
 */
public record LiftTrend(String movement, List<KnownMax> known) {

    public LiftTrend {
        known = List.copyOf(known);
    }

    /** The one that counts now. */
    public KnownMax latest() {
        return known.getFirst();
    }

    /** The heaviest there ever was, the first time it was reached. */
    public KnownMax record() {
        return known.stream()
                .max(Comparator.comparingInt((KnownMax max) -> max.max().grams())
                        .thenComparing(KnownMax::on, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The one that counted at the end of a day. */
    public Optional<KnownMax> on(LocalDate day) {
        return known.stream().filter(max -> !max.on().isAfter(day)).findFirst();
    }
}
