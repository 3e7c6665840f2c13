package app.longrun.plan;

import app.longrun.calendar.PlannedSession;
import app.longrun.platform.WeightUnit;

/** A session of one's own with the unit one reads weights in. */
record OwnSession(PlannedSession session, WeightUnit unit) {}
