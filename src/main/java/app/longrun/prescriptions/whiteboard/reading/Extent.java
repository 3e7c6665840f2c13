package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much a line asks for, while it is read: its amount, in what time or distance, and what its number did not say. */
final class Extent {

    private static final BigDecimal LEAST_METRES = BigDecimal.valueOf(100);

    private @Nullable Quantity quantity;
    private @Nullable Quantity within;
    private @Nullable Unit ahead;
    private boolean isBare;
    private boolean isTouching;
    private boolean isPerSide;

    @Nullable
    Quantity quantity() {
        return quantity;
    }

    @Nullable
    Quantity within() {
        return within;
    }

    /** Whether the number does not say what it counts. */
    boolean isBare() {
        return isBare;
    }

    /** Whether it is metres by the letter that touches the number, which some write for minutes. */
    boolean isTouching() {
        return isTouching;
    }

    void touching() {
        isTouching = true;
    }

    /** Whether a time is set for it. */
    boolean isTimed() {
        return within != null && within.unit().isTime();
    }

    private boolean isFar() {
        return quantity != null
                && quantity.size() instanceof Quantity.Size.Exactly(BigDecimal number)
                && number.compareTo(LEAST_METRES) >= 0;
    }

    boolean isSteady() {
        return quantity != null && (quantity.unit().isTime() || quantity.unit().isDistance());
    }

    /** The unit of the number to come; false where there is one already. */
    boolean ahead(Unit unit) {
        boolean isFree = quantity == null;
        ahead = isFree ? unit : ahead;
        return isFree;
    }

    boolean take(Quantity other, boolean bare) {
        if (quantity != null) {
            return false;
        }
        if (bare && ahead != null) {
            return take(new Quantity(other.size(), ahead, other.perSide()), false);
        }
        quantity = isPerSide ? new Quantity(other.size(), other.unit(), true) : other;
        isBare = bare;
        return true;
    }

    void replace(Quantity other) {
        quantity = other;
        isBare = false;
    }

    void forget() {
        quantity = null;
        isBare = false;
    }

    boolean within(Quantity other) {
        if (quantity == null) {
            return take(other, false);
        }
        boolean mayBeSeconds = isBare && other.unit() == Unit.SECONDS && !isFar();
        boolean isNew = within == null && !mayBeSeconds && other.unit() != quantity.unit();
        within = isNew ? other : within;
        return isNew;
    }

    boolean perSide() {
        boolean isNew = !isPerSide;
        isPerSide = true;
        if (quantity != null) {
            quantity = new Quantity(quantity.size(), quantity.unit(), true);
        }
        return isNew;
    }
}
