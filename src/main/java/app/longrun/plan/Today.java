package app.longrun.plan;

import app.longrun.calendar.SessionState;
import app.longrun.classes.ClassOffer;
import app.longrun.runners.Race;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's day.
 *
 * @param day on the gym's clocks
 * @param race the next one, today or later
 * @param classes what the gym offers today, by time
 * @param sessions what one has planned today, with what is done of it
 * @param unfinished the lifting of yesterday that is still open
 */
public record Today(
        LocalDate day, @Nullable Race race, List<ClassOffer> classes, List<Sheet> sessions, List<Sheet> unfinished) {

    public Today {
        classes = List.copyOf(classes);
        sessions = List.copyOf(sessions);
        unfinished = List.copyOf(unfinished);
    }

    /** Whole days to the next race: 0 on its day. */
    public long daysTo(Race next) {
        return ChronoUnit.DAYS.between(day, next.on());
    }

    /** Whether this session is the first of the day that is still to do. */
    public boolean isNext(Sheet sheet) {
        return sessions.stream()
                .filter(planned -> planned.session().state() != SessionState.DONE)
                .findFirst()
                .filter(sheet::equals)
                .isPresent();
    }

    /** Whether there is nothing to do and nothing to choose. */
    public boolean isEmpty() {
        return classes.isEmpty() && sessions.isEmpty() && unfinished.isEmpty();
    }
}
