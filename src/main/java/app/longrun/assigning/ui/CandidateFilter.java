package app.longrun.assigning.ui;

import app.longrun.assigning.Candidate;
import java.time.LocalDate;

/** Whom a coach looks for. */
enum CandidateFilter {
    /** Everybody. */
    ALL,
    /** The next race is 6 to 20 weeks away. */
    RACE_AHEAD {
        @Override
        boolean lets(Candidate person, LocalDate today) {
            return person.races().stream()
                    .anyMatch(race -> !race.on().isBefore(today.plusWeeks(6))
                            && !race.on().isAfter(today.plusWeeks(20)));
        }
    },
    /** They follow nothing, now or later. */
    NO_PLAN {
        @Override
        boolean lets(Candidate person, LocalDate today) {
            return person.blocks().isEmpty();
        }
    },
    /** The last block they follow ends within 14 days. */
    PLAN_ENDS {
        @Override
        boolean lets(Candidate person, LocalDate today) {
            return person.planEnds()
                    .filter(end -> !end.isAfter(today.plusDays(14)))
                    .isPresent();
        }
    };

    boolean lets(Candidate person, LocalDate today) {
        return true;
    }
}
