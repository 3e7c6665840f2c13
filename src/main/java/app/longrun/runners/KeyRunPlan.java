package app.longrun.runners;

import app.longrun.guard.RunKind;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a key run is, week after week.
 *
 * @param title empty = named after its kind
 * @param at the wall-clock time in the gym's zone; none = any time of the day
 * @param metres none = by time alone
 * @param from the first day it may be on
 * @param until the last; none = until it is ended
 */
public record KeyRunPlan(
        RunKind kind,
        String title,
        DayOfWeek weekday,
        @Nullable LocalTime at,
        int minutes,
        @Nullable Integer metres,
        LocalDate from,
        @Nullable LocalDate until)
        implements Serializable {}
