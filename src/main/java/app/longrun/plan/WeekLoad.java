package app.longrun.plan;

import app.longrun.calendar.SessionState;
import app.longrun.prescriptions.SessionLoad;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a week took: the session loads that were told, of how many sessions that were done (Foster; science.md 3.3). A
 * session without an effort stays missing: it lowers the coverage and is never counted as a load of nothing.
 *
 * @param units the sum in AU of the sessions with an effort
 * @param told how many sessions told their effort
 * @param done how many sessions were done
 */
public record WeekLoad(int units, int told, int done) {

    /** The load of some sessions. */
    static WeekLoad of(List<WeekEntry> entries) {
        List<WeekEntry> done = entries.stream()
                .filter(entry -> entry.session().state() == SessionState.DONE)
                .toList();
        List<SessionLoad> efforts =
                done.stream().map(WeekEntry::effort).filter(Objects::nonNull).toList();
        return new WeekLoad(efforts.stream().mapToInt(SessionLoad::units).sum(), efforts.size(), done.size());
    }

    /** The share of the sessions done that told their effort, in whole per cent rounded down; none where none was done. */
    public OptionalInt coveragePercent() {
        return done == 0 ? OptionalInt.empty() : OptionalInt.of(100 * told / done);
    }
}
