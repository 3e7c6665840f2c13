package app.longrun.authoring;

import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.sheet.Shorthand;
import java.util.Optional;

/**
 * One cell of the sheet as it is kept: canonical text where the shorthand is understood, else as it was typed.
 *
 * @param isUnderstood whether a member could follow it, or nothing is written yet
 */
record CellText(String text, Optional<Prescription> prescription, boolean isUnderstood) {

    static CellText read(String typed) {
        if (typed.isBlank()) {
            return new CellText("", Optional.empty(), true);
        }
        return switch (Shorthand.read(typed)) {
            case Shorthand.Understood(Prescription prescription) -> of(prescription);
            case Shorthand.Unclear unclear -> new CellText(typed.strip(), Optional.empty(), false);
        };
    }

    static CellText of(Prescription prescription) {
        return new CellText(Shorthand.print(prescription), Optional.of(prescription), true);
    }
}
