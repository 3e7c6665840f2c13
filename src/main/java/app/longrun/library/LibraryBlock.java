package app.longrun.library;

import app.longrun.exercises.InjuryCondition;
import java.util.List;
import java.util.Set;

/** A strength block as the library ships it: its rules, and its rows by week. */
record LibraryBlock(
        String code,
        String name,
        int weeks,
        int sessionsPerWeekMin,
        int sessionsPerWeekMax,
        List<String> sessionCycle,
        int minutesMin,
        int minutesMax,
        String goal,
        String entry,
        String progressionModel,
        String progressionRule,
        String placement,
        int minHoursBetween,
        String exitTest,
        Set<InjuryCondition> contraindicated,
        List<LibraryBlockRow> rows) {

    LibraryBlock {
        sessionCycle = List.copyOf(sessionCycle);
        contraindicated = Set.copyOf(contraindicated);
        rows = List.copyOf(rows);
    }

    LibraryBlock withRows(List<LibraryBlockRow> rows) {
        return new LibraryBlock(
                code,
                name,
                weeks,
                sessionsPerWeekMin,
                sessionsPerWeekMax,
                sessionCycle,
                minutesMin,
                minutesMax,
                goal,
                entry,
                progressionModel,
                progressionRule,
                placement,
                minHoursBetween,
                exitTest,
                contraindicated,
                rows);
    }

    /** How often a session comes in a week that follows the cycle. */
    int timesPerWeek(String session) {
        return (int) sessionCycle.stream().filter(session::equals).count();
    }
}
