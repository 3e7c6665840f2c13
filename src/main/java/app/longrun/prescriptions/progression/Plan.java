package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;
import java.util.List;

/** A row over all weeks of a block, taking every session for a success, and why a rule does not fit it; keep it only without problems. */
public record Plan(List<PlannedWeek> weeks, List<Phrase> problems) {

    public Plan {
        weeks = List.copyOf(weeks);
        problems = List.copyOf(problems);
    }
}
