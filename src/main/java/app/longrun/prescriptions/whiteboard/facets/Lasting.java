package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import java.math.BigDecimal;

/** A time and the token after it. */
public record Lasting(Quantity quantity, int to) {

    /** In seconds; zero where it is a range or no whole number of them. */
    public int seconds() {
        BigDecimal number = quantity.size() instanceof Size.Exactly(BigDecimal exactly) ? exactly : BigDecimal.ZERO;
        BigDecimal seconds = quantity.unit() == Unit.MINUTES ? number.multiply(BigDecimal.valueOf(60)) : number;
        return seconds.stripTrailingZeros().scale() <= 0 ? seconds.intValueExact() : 0;
    }
}
