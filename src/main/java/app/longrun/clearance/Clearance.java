package app.longrun.clearance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A professional's word that somebody may train, as a coach stored it.
 *
 * @param by who gave it, such as a general practitioner
 * @param revokedOn the day it lapsed before its time; none = it did not
 */
public record Clearance(
        LocalDate on, LocalDate until, String by, @Nullable LocalDate revokedOn) implements Serializable {}
