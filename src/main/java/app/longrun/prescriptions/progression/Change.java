package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of a prescription in one week.
 *
 * @param then what follows the prescription, such as back-off sets
 * @param reason why it changed, or what decides in place of the calendar; null where nothing is to be said
 * @param problem why the rule does not fit the prescription, which then stays as it is
 */
record Change(
        Prescription prescription,
        List<Prescription> then,
        @Nullable Phrase reason,
        @Nullable Phrase problem) {

    static Change to(Prescription prescription, @Nullable Phrase reason) {
        return new Change(prescription, List.of(), reason, null);
    }

    static Change misfit(Prescription prescription, Rule rule) {
        return new Change(
                prescription,
                List.of(),
                null,
                Phrase.of("progression.problem.misfit", rule.text(), prescription.text()));
    }
}
