package app.longrun.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a gym knows of a session its member does elsewhere: enough for the load on the legs, and nothing of what it is, what
 * it is called or where.
 *
 * @param on on this gym's clocks; without a time the day it was planned for
 * @param at the wall-clock time in this gym's zone; none = any time of the day
 * @param minutes how long it takes, so that it ends at {@code at} plus this
 * @param legLoad the leg-load class 0 to 3 of its heaviest part (science.md 1.4)
 * @param isQuality whether rules R1 to R7 count it as a quality day
 * @param contacts foot contacts, both feet together counted once (science.md 1.4); none = not known
 * @param distanceMetres of a run or race, if known
 * @param isDone whether it was done; if not, it was planned
 */
public record Shadow(
        SessionKind kind,
        LocalDate on,
        @Nullable LocalTime at,
        int minutes,
        int legLoad,
        boolean isQuality,
        @Nullable Integer contacts,
        @Nullable Integer distanceMetres,
        boolean isDone)
        implements Serializable {}
