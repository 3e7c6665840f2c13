package app.longrun.authoring;

import app.longrun.prescriptions.Target;
import java.util.UUID;

/**
 * What a line of a week comes to for a chosen member.
 *
 * @param lacksMax whether it is only for want of a known max that there is no load
 */
public record LineLoad(UUID line, int week, Target target, boolean lacksMax) {}
