package app.longrun.plan;

import app.longrun.calendar.PlannedSession;
import app.longrun.classes.ClassOffer;
import app.longrun.platform.WeightUnit;
import app.longrun.runners.Race;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the books for one member's day.
 *
 * @param unit what the member reads weights in
 * @param sessions those of the day, and the lifting of the day before that is still open
 * @param classes those the gym offers on the day
 * @param race the next one, today or later
 */
record Agenda(
        WeightUnit unit,
        List<PlannedSession> sessions,
        List<ClassOffer> classes,
        @Nullable Race race) {}
