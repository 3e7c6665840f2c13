package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import java.math.BigDecimal;

/** A time told in whole minutes. */
public final class Minutes {

    private Minutes() {}

    /** Whole minutes of a time, 0 where it has none. */
    public static int of(Quantity quantity) {
        if (!(quantity.size() instanceof Quantity.Size.Exactly(BigDecimal number))
                || !quantity.unit().isTime()) {
            return 0;
        }
        BigDecimal seconds = quantity.unit() == Unit.MINUTES ? number.multiply(BigDecimal.valueOf(60)) : number;
        BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.valueOf(60));
        return parts[1].signum() == 0 && parts[0].compareTo(BigDecimal.valueOf(600)) <= 0
                ? parts[0].intValueExact()
                : 0;
    }
}
