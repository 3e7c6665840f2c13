package app.longrun.safety;

import app.longrun.pain.RunGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A way back as it is kept. */
record StoredWay(
        UUID id, BodySite site, boolean asksYes, boolean hasYes, Set<RunGate> gates, List<LocalDate> sessions) {}
