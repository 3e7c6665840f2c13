package app.longrun.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How ready somebody is, for themselves.
 *
 * @param isConsented whether the gym may keep anything of it
 * @param today on the gym's clocks
 * @param yes what they answered with yes last
 * @param clearances the newest first
 */
public record OwnReadiness(
        boolean isConsented, LocalDate today, Verdict verdict, Set<Question> yes, List<Clearance> clearances) {

    public OwnReadiness {
        yes = Set.copyOf(yes);
        clearances = List.copyOf(clearances);
    }
}
