package app.longrun.runners;

import java.io.Serializable;

/**
 * A run that comes again every week, as it stands.
 *
 * @param isByCoach whether a coach has planned it: then the member moves single runs of it, but does not change it
 * @param version as it was read
 */
public record KeyRun(KeyRunId id, KeyRunPlan plan, boolean isByCoach, int version) implements Serializable {}
