package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import java.util.List;

/**
 * One week of a planned row.
 *
 * @param week from 1
 * @param then what follows the prescription, such as back-off sets
 * @param reasons why it is not the week before, or what decides in place of the calendar
 */
public record PlannedWeek(
        int week, boolean isDeload, Prescription prescription, List<Prescription> then, List<Phrase> reasons) {

    public PlannedWeek {
        then = List.copyOf(then);
        reasons = List.copyOf(reasons);
    }
}
