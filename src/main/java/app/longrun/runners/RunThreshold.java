package app.longrun.runners;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something a runner was tested or told at.
 *
 * @param value in the unit of its kind
 */
public record RunThreshold(ThresholdKind kind, int value, LocalDate on, ThresholdSource source)
        implements Serializable {}
