package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines begun so far: the current one, its alternative behind an or, and where the next name or amount goes. */
final class Lines {

    private final List<Sketch> sketches;
    private Sketch current = new Sketch();
    private @Nullable Sketch other;
    private boolean isOr;

    Lines(List<Sketch> sketches) {
        this.sketches = sketches;
        sketches.add(current);
    }

    Sketch current() {
        return current;
    }

    /** The line or the alternative that takes what comes now. */
    Sketch open() {
        return other == null ? current : other;
    }

    /** Whether more than one line names what is done. */
    boolean isSeveral() {
        return sketches.stream().filter(Sketch::hasMovement).count() > 1;
    }

    /** What follows is to choose instead. */
    void or() {
        isOr = true;
    }

    boolean isOr() {
        return isOr;
    }

    /** Whether an or stood before this; it is spent. */
    boolean takeOr() {
        boolean was = isOr;
        isOr = false;
        return was;
    }

    void start() {
        current = new Sketch();
        sketches.add(current);
        other = null;
        isOr = false;
    }

    void name(@Nullable Item item, String word) {
        boolean isFirst = other != null && !other.hasMovement();
        if (isFirst || (isOr && open().hasMovement())) {
            isOr = false;
            open().name(item, word);
            return;
        }
        isOr = false;
        if (current.hasMovement()) {
            start();
        }
        current.name(item, word);
    }

    /** Work to choose instead; false for a number that does not say what it counts. */
    boolean alternative(Quantity quantity, boolean bare) {
        if (bare) {
            return false;
        }
        Sketch sketch = new Sketch();
        sketch.quantity(quantity, false);
        current.alternative(sketch);
        other = sketch;
        return true;
    }
}
