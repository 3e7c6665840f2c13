package app.longrun.prescriptions.whiteboard;

import org.jspecify.annotations.Nullable;

/** What follows the work: so much rest, or so much of an easy movement such as a jog. */
public record Recovery(Quantity quantity, @Nullable MovementWord movement) {

    public Recovery {
        if (quantity.unit() == Quantity.Unit.REPS
                || quantity.unit() == Quantity.Unit.CONTACTS
                || quantity.perSide()
                || quantity.size() instanceof Quantity.Size.Most
                || quantity.size() instanceof Quantity.Size.Pair) {
            throw new IllegalArgumentException("Give a recovery a time, a distance or calories");
        }
    }
}
