package app.longrun.safety;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Prescription;

/** Holds a prescription at one that was done before: in no part is it more; what cannot be compared is as before. */
final class Lighter {

    private Lighter() {}

    static Prescription of(Prescription planned, Prescription before) {
        return new Prescription(
                Math.min(planned.sets(), before.sets()),
                amount(planned.amount(), before.amount()),
                intensity(planned.intensity(), before.intensity()),
                before.tempo(),
                before.rest());
    }

    private static Amount amount(Amount planned, Amount before) {
        boolean isComparable = planned.unit() == before.unit() && planned.perSide() == before.perSide();
        if (!isComparable || planned.isMax()) {
            return before;
        }
        return before.isMax()
                ? planned
                : new Amount(
                        Math.min(planned.number(), before.number()),
                        Math.min(planned.upTo(), before.upTo()),
                        planned.unit(),
                        planned.perSide());
    }

    private static Intensity intensity(Intensity planned, Intensity before) {
        return isNoHarder(planned.harder(), before.harder()) ? planned : before;
    }

    private static boolean isNoHarder(Intensity planned, Intensity before) {
        return switch (planned) {
            case Intensity.BodyWeight _ -> true;
            case Intensity.PercentOfMax share ->
                before instanceof Intensity.PercentOfMax other
                        && share.basis() == other.basis()
                        && share.percent().hundredths() <= other.percent().hundredths();
            case Intensity.AtRpe effort ->
                before instanceof Intensity.AtRpe other && effort.rpe().compareTo(other.rpe()) <= 0;
            case Intensity.AtRir reserve ->
                before instanceof Intensity.AtRir other && reserve.rir().compareTo(other.rir()) >= 0;
            case Intensity.RepMax most -> before instanceof Intensity.RepMax other && most.reps() >= other.reps();
            case Intensity.FixedLoad fixed ->
                before instanceof Intensity.FixedLoad other
                        && fixed.pieces() * fixed.each().grams()
                                <= other.pieces() * other.each().grams();
            default -> planned.equals(before);
        };
    }
}
