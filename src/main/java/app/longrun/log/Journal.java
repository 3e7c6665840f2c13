package app.longrun.log;

import app.longrun.calendar.SessionId;
import app.longrun.exercises.MovementId;
import app.longrun.prescriptions.EstimatedMax;
import java.util.List;
import java.util.Map;

/**
 * What a lifter needs to know beside a plan.
 *
 * @param maxes the current estimated max of every movement that has one
 * @param sessions those of the sessions asked for that were begun
 * @param sets what is logged of the sessions asked for, by position and number
 * @param last the sets of each movement in the latest session before, by number
 */
public record Journal(
        Map<MovementId, EstimatedMax> maxes,
        Map<SessionId, LoggedSession> sessions,
        List<LoggedSet> sets,
        Map<MovementId, List<LoggedSet>> last) {

    public Journal {
        maxes = Map.copyOf(maxes);
        sessions = Map.copyOf(sessions);
        sets = List.copyOf(sets);
        last = Map.copyOf(last);
    }

    /** What is logged of one session. */
    public List<LoggedSet> of(SessionId session) {
        return sets.stream().filter(set -> set.session().equals(session)).toList();
    }
}
