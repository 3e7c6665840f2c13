package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides for each facet whether it belongs to the line begun, to its alternative, to the format, or begins another line. */
final class Placing {

    private final FormatSketch format;
    private final Lines lines;
    private final List<Problem> problems;
    private boolean mustStart;
    private boolean isAfterForm;
    private boolean isBells;
    private boolean segmentNames;
    private boolean segmentMeasures;

    Placing(FormatSketch format, List<Sketch> sketches, List<Problem> problems) {
        this.format = format;
        this.lines = new Lines(sketches);
        this.problems = problems;
    }

    Sketch current() {
        return lines.current();
    }

    /** A new thought begins a new line where it names or measures something and the line has that already. */
    void begin(Segment segment) {
        boolean isSelfStanding = current().hasQuantity() && current().hasEffort();
        boolean another = segment.names()
                && (current().hasMovement() || isSelfStanding || current().recovery() != null);
        boolean whole = segment.names() && segment.measures() && current().hasQuantity();
        boolean more = !segment.names()
                && segment.measures()
                && !segment.isPair()
                && !(segment.isTime() && current().isUntimed())
                && current().hasQuantity()
                && (current().hasMovement() || isSelfStanding);
        if (!lines.isOr() && (mustStart || another || whole || more)) {
            lines.start();
        }
        mustStart = false;
        segmentNames = segment.names();
        segmentMeasures = segment.measures();
        isAfterForm = false;
    }

    /** Work behind a format's own time begins a line. */
    void end() {
        mustStart = format.isNamed()
                && !current().hasMovement()
                && current().hasQuantity()
                && !current().hasSets();
    }

    /** Finds the place of a facet; false where it has none. */
    boolean place(Match match) {
        boolean taken = format.take(match.facet()) || work(match);
        isAfterForm = match.facet() instanceof Facet.Form(Format.Kind kind)
                && (kind == Format.Kind.AMRAP || kind == Format.Kind.EMOM);
        return taken;
    }

    private boolean work(Match match) {
        return switch (match.facet()) {
            case Facet.Or() -> {
                lines.or();
                yield true;
            }
            case Facet.Named(Item item, String word, boolean general) -> named(item, word);
            case Facet.New(String name) -> named(null, name);
            case Facet.Times(int number) -> times(number, match);
            case Facet.TimesAfter(int number) -> timesAfter(number);
            case Facet.Much(Quantity quantity) -> much(quantity, false);
            case Facet.Bare(Quantity.Size size) -> bare(size, match);
            case Facet.Touching(Quantity quantity) -> {
                boolean isFree = !current().hasQuantity();
                boolean taken = much(quantity, false);
                if (isFree && taken) {
                    current().extent().touching();
                }
                yield taken;
            }
            case Facet.Within(Quantity quantity) ->
                (!current().hasWork() && format.isBegun() && format.takeMinutes(quantity))
                        || lines.open().extent().within(quantity);
            case Facet.ForBoth() -> LoadPairs.forBoth(current(), match, problems);
            case Facet.Ahead(Unit unit) -> current().extent().ahead(unit);
            case Facet.PerSide() -> lines.open().extent().perSide();
            case Facet.Clocked(int seconds) -> Finish.clocked(current(), seconds, match, problems);
            case Facet.Resting resting -> current().take(resting);
            case Facet.Loaded(Loading.Share share) -> {
                // 70% x 3, 80% x 3: which of the numbers is whose is for the coach to say.
                boolean isFirst = lines.open().take(match.facet());
                if (!isFirst) {
                    problems.add(new Problem(match.from(), match.to(), List.of(), false));
                }
                yield true;
            }
            default -> lines.open().take(match.facet());
        };
    }

    private boolean named(@Nullable Item item, String word) {
        lines.name(item, word);
        return true;
    }

    /** RDL 3x8 2x20 means two bells, and does not say of what. */
    private boolean bare(Quantity.Size size, Match match) {
        if (isBells && size instanceof Quantity.Size.Exactly(BigDecimal number)) {
            String bells = number.toPlainString();
            problems.add(new Problem(match.from(), match.to(), List.of(bells + " kg", bells + " lb"), false));
        }
        isBells = false;
        return much(new Quantity(size, Unit.REPS, false), true);
    }

    /** 10x3 or 3x10 leaves it to somebody. */
    private boolean times(int number, Match match) {
        if (lines.takeOr()) {
            problems.add(new Problem(match.from(), match.to(), List.of(), false));
            return true;
        }
        if (number == 2
                && current().hasMovement()
                && current().hasQuantity()
                && (current().hasSets() || current().isSteadyWork())) {
            isBells = true;
        }
        if (current().hasSets() || (current().hasMovement() && current().hasQuantity() && segmentMeasures)) {
            lines.start();
        }
        return current().sets(number);
    }

    private boolean timesAfter(int number) {
        boolean isRounds = format.hasWork() || !current().hasMovement();
        if (format.isBegun() && isRounds && !current().hasQuantity() && !format.hasRounds()) {
            return format.setRounds(number);
        }
        return current().hasQuantity()
                ? current().sets(number)
                : current().quantity(Quantity.of(number, Unit.REPS), true);
    }

    private boolean much(Quantity quantity, boolean bare) {
        if (lines.isOr() && (current().hasQuantity() || current().hasMovement())) {
            lines.takeOr();
            return lines.alternative(quantity, bare);
        }
        boolean isFormats = bare ? isAfterForm : !segmentNames;
        if (format.isNamed()
                && isFormats
                && !current().hasWork()
                && isMinutes(quantity, bare)
                && format.takeMinutes(asMinutes(quantity, bare))) {
            return true;
        }
        if (!current().hasQuantity()) {
            return current().quantity(quantity, bare);
        }
        if (current().hasMovement()
                && !bare
                && quantity.unit() != Unit.REPS
                && current().extent().within(quantity)) {
            return true;
        }
        if (bare
                && quantity.size() instanceof Quantity.Size.Pair pair
                && current().hasMovement()) {
            return LoadPairs.take(current(), pair, problems);
        }
        if (current().hasMovement() || format.isNamed() || current().isTimeAlone()) {
            lines.start();
            return current().quantity(quantity, bare);
        }
        return false;
    }

    private static boolean isMinutes(Quantity quantity, boolean bare) {
        return bare || quantity.unit().isTime();
    }

    private static Quantity asMinutes(Quantity quantity, boolean bare) {
        return bare ? new Quantity(quantity.size(), Unit.MINUTES, false) : quantity;
    }
}
