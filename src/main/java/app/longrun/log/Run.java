package app.longrun.log;

import app.longrun.guard.RunKind;
import app.longrun.prescriptions.SessionLoad;
import java.time.LocalDate;

/**
 * A run that was done without having been planned.
 *
 * @param metres from 100 to 1,000,000
 */
public record Run(RunKind kind, LocalDate on, int metres, SessionLoad effort) {}
