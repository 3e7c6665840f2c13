package app.longrun.templates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class template in a list.
 *
 * @param id none for one of the library's that was not copied
 * @param libraryCode the library's class it is or was copied from
 * @param plannedLoad in AU: the sum of segment minutes times RPE
 * @param isQuality whether it counts as a quality day
 * @param filing where it lies
 * @param usedOn when it was last put on the schedule, on the gym's clocks
 * @param isPutAway whether it is kept out of the way
 * @param movements every name in lower case of every movement in it
 */
public record TemplateCard(
        @Nullable TemplateId id,
        @Nullable String libraryCode,
        String name,
        String intent,
        int minutes,
        int plannedLoad,
        boolean isQuality,
        Filing filing,
        @Nullable LocalDate usedOn,
        boolean isPutAway,
        Set<String> movements) {

    public TemplateCard {
        movements = Set.copyOf(movements);
    }

    /** Everything it can be found by, in lower case. */
    Stream<String> words() {
        return Stream.of(Stream.of(name, intent, filing.folder()), filing.tags().stream(), movements.stream())
                .flatMap(said -> said)
                .map(said -> said.toLowerCase(Locale.ROOT));
    }
}
