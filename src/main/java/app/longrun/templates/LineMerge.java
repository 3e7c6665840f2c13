package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Line;
import java.util.List;

/** A line at another level: what that level says, and for the rest the line as prescribed. */
final class LineMerge {

    private LineMerge() {}

    static Line of(Line rx, Line other) {
        return new Line(
                other.mark() == null ? rx.mark() : other.mark(),
                other.sets() == null ? rx.sets() : other.sets(),
                other.quantity() == null ? rx.quantity() : other.quantity(),
                other.within() == null ? rx.within() : other.within(),
                other.movements().isEmpty() ? rx.movements() : other.movements(),
                other.loadings().isEmpty() ? rx.loadings() : other.loadings(),
                other.pace() == null ? rx.pace() : other.pace(),
                other.zones() == null ? rx.zones() : other.zones(),
                other.tempo() == null ? rx.tempo() : other.tempo(),
                other.holdSeconds() == null ? rx.holdSeconds() : other.holdSeconds(),
                other.recovery() == null ? rx.recovery() : other.recovery(),
                other.alternatives(),
                other.remark().isEmpty() ? rx.remark() : other.remark(),
                List.of());
    }
}
