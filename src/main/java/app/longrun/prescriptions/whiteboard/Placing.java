package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Facet.Match;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Segments.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides for each facet whether it belongs to the line begun, to its alternative, to the format, or begins another line. */
final class Placing {

    private final FormatSketch format;
    private final List<Sketch> sketches;
    private final List<Problem> problems;
    private Sketch current = new Sketch();
    private @Nullable Sketch other;
    private boolean isOr;
    private boolean mustStart;
    private boolean isAfterForm;
    private boolean segmentNames;
    private boolean segmentMeasures;

    Placing(FormatSketch format, List<Sketch> sketches, List<Problem> problems) {
        this.format = format;
        this.sketches = sketches;
        this.problems = problems;
        sketches.add(current);
    }

    Sketch current() {
        return current;
    }

    /** A new thought begins a new line where it names or measures something and the line has that already. */
    void begin(Segment segment) {
        boolean isSelfStanding = current.hasQuantity() && current.hasEffort();
        boolean another = segment.names() && (current.hasMovement() || isSelfStanding || current.recovery() != null);
        boolean more = !segment.names()
                && segment.measures()
                && current.hasQuantity()
                && (current.hasMovement() || isSelfStanding);
        if (!isOr && (mustStart || another || more)) {
            start();
        }
        mustStart = false;
        segmentNames = segment.names();
        segmentMeasures = segment.measures();
        isAfterForm = false;
    }

    /** Work behind a format's own time begins a line. */
    void end() {
        mustStart = format.isNamed() && !current.hasMovement() && current.hasQuantity() && !current.hasSets();
    }

    /** Finds the place of a facet; false where it has none. */
    boolean place(Match match) {
        boolean taken = format.take(match.facet()) || work(match);
        isAfterForm = match.facet() instanceof Facet.Form;
        return taken;
    }

    private boolean work(Match match) {
        return switch (match.facet()) {
            case Facet.Or() -> {
                isOr = true;
                yield true;
            }
            case Facet.Named named -> name(named, named.word());
            case Facet.Times(int number) -> times(number);
            case Facet.TimesAfter(int number) -> timesAfter(number);
            case Facet.Much(Quantity quantity) -> much(quantity, false);
            case Facet.Bare(Quantity.Size size) -> much(new Quantity(size, Unit.REPS, false), true);
            case Facet.Touching(Quantity quantity) -> {
                boolean isFree = !current.hasQuantity();
                boolean taken = much(quantity, false);
                if (isFree && taken) {
                    current.touching();
                }
                yield taken;
            }
            case Facet.Within(Quantity quantity) ->
                (!current.hasWork() && format.isBegun() && format.takeMinutes(quantity)) || open().within(quantity);
            case Facet.PerSide() -> open().perSide();
            case Facet.Clocked(int seconds) -> Finish.clocked(current, seconds, match, problems);
            case Facet.Resting resting -> current.take(resting);
            default -> open().take(match.facet());
        };
    }

    boolean name(Facet.Named named, String word) {
        boolean isFirst = other != null && !other.hasMovement();
        if (isFirst || (isOr && open().hasMovement())) {
            isOr = false;
            open().name(named, word);
            return true;
        }
        isOr = false;
        if (current.hasMovement()) {
            start();
        }
        current.name(named, word);
        return true;
    }

    private boolean times(int number) {
        if (current.hasSets() || (current.hasMovement() && current.hasQuantity() && segmentMeasures)) {
            start();
        }
        return current.sets(number);
    }

    private boolean timesAfter(int number) {
        if (format.isBegun() && !current.hasMovement() && !current.hasQuantity()) {
            return format.setRounds(number);
        }
        return current.hasQuantity() ? current.sets(number) : current.quantity(Quantity.of(number, Unit.REPS), true);
    }

    private boolean much(Quantity quantity, boolean bare) {
        if (isOr && (current.hasQuantity() || current.hasMovement())) {
            isOr = false;
            return alternative(quantity, bare);
        }
        boolean isFormats = bare ? isAfterForm : !segmentNames;
        if (format.isNamed()
                && isFormats
                && !current.hasWork()
                && isMinutes(quantity, bare)
                && format.takeMinutes(asMinutes(quantity, bare))) {
            return true;
        }
        if (!current.hasQuantity()) {
            return current.quantity(quantity, bare);
        }
        if (current.hasMovement() && !bare && quantity.unit() != Unit.REPS && current.within(quantity)) {
            return true;
        }
        if (bare && quantity.size() instanceof Quantity.Size.Pair pair && current.hasMovement()) {
            return Finish.pair(current, pair, problems);
        }
        if (current.hasMovement() || format.isNamed() || current.isTimeAlone()) {
            start();
            return current.quantity(quantity, bare);
        }
        return false;
    }

    private static boolean isMinutes(Quantity quantity, boolean bare) {
        return bare || quantity.unit().isTime();
    }

    private static Quantity asMinutes(Quantity quantity, boolean bare) {
        return bare ? new Quantity(quantity.size(), Unit.MINUTES, false) : quantity;
    }

    private boolean alternative(Quantity quantity, boolean bare) {
        if (bare) {
            return false;
        }
        Sketch sketch = new Sketch();
        sketch.quantity(quantity, false);
        current.alternative(sketch);
        other = sketch;
        return true;
    }

    private void start() {
        current = new Sketch();
        sketches.add(current);
        other = null;
        isOr = false;
    }

    /** The line or the alternative that takes what comes now. */
    private Sketch open() {
        return other == null ? current : other;
    }
}
