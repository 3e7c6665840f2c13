package app.longrun.authoring;

import app.longrun.prescriptions.Prescription;
import java.util.Optional;

/**
 * One cell of the sheet as it is kept: canonical text where the shorthand is understood, else as it was typed.
 *
 * @param problem which part to mend; empty where it is understood
 */
record CellText(String text, Optional<Prescription> prescription, String problem) {

    static CellText read(String typed) {
        if (typed.isBlank()) {
            return new CellText("", Optional.empty(), "");
        }
        try {
            Prescription read = Prescription.parse(typed.replace(" ", ""));
            return new CellText(read.text(), Optional.of(read), "");
        } catch (IllegalArgumentException e) {
            return new CellText(typed.strip(), Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    static CellText of(Prescription prescription) {
        return new CellText(prescription.text(), Optional.of(prescription), "");
    }

    /** Whether a member could follow it, or nothing is written yet. */
    boolean isUnderstood() {
        return problem.isEmpty();
    }
}
