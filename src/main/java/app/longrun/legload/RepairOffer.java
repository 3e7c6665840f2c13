package app.longrun.legload;

import app.longrun.guard.Repair;
import app.longrun.identity.MemberId;
import java.io.Serializable;

/**
 * What could become of a lifting session whose day went by without it.
 *
 * @param repair the gentlest way on: another start of its week, in place of a lighter session to come, or left out
 */
public record RepairOffer(MemberId member, GuardedSession missed, Repair repair) implements Serializable {}
