package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Lasting;
import app.longrun.prescriptions.whiteboard.facets.Match;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what a number of a line counts: sets, rounds, minutes of a format, the amount of a line, or the first of another one. */
final class Counting {

    private final FormatSketch format;
    private final Lines lines;
    private final List<Problem> problems;
    private Segment segment = new Segment(List.of(), false);
    private Segment counted = segment;
    private boolean isAfterForm;
    private boolean isBells;

    Counting(FormatSketch format, Lines lines, List<Problem> problems) {
        this.format = format;
        this.lines = lines;
        this.problems = problems;
    }

    void begin(Segment next) {
        segment = next;
        isAfterForm = false;
    }

    /** Whether what follows stands right behind AMRAP or EMOM. */
    void afterForm(boolean isBehind) {
        isAfterForm = isBehind;
    }

    /** RDL 3x8 2x20 means two bells, and does not say of what. */
    boolean bare(Quantity.Size size, Match match) {
        if (isBells && size instanceof Quantity.Size.Exactly(BigDecimal number)) {
            String bells = number.toPlainString();
            problems.add(new Problem(match.from(), match.to(), List.of(bells + " kg", bells + " lb"), false));
        } else if (isBells && size instanceof Quantity.Size.Pair pair) {
            LoadPairs.ask(pair, match, problems);
        }
        isBells = false;
        return much(new Quantity(size, Unit.REPS, false), true, match);
    }

    /** 10x3 or 3x10 leaves it to somebody. */
    boolean times(int number, Match match) {
        if (lines.takeOr()) {
            problems.add(new Problem(match.from(), match.to(), List.of(), false));
            return true;
        }
        if (number == 2 && lines.current().hasMovement() && lines.current().hasQuantity()) {
            isBells = true;
        }
        if (lines.current().hasSets()
                || (lines.current().hasMovement() && lines.current().hasQuantity() && segment.measures())) {
            lines.start();
        }
        return lines.current().sets(number);
    }

    /** Behind the work: its sets, its repetitions, the rounds or the minutes of a format. */
    boolean timesAfter(int number) {
        boolean isRounds = format.hasWork() || !lines.current().hasMovement();
        if (format.isEveryMinute()
                && !lines.current().hasWork()
                && format.takeMinutes(Quantity.of(number, Unit.MINUTES))) {
            return true;
        }
        if (format.isBegun() && isRounds && !lines.current().hasQuantity() && !format.hasRounds()) {
            return format.setRounds(number);
        }
        return lines.current().hasQuantity()
                ? lines.current().sets(number)
                : lines.current().quantity(Quantity.of(number, Unit.REPS), true);
    }

    /** An amount; {@code bare} where its number does not say what it counts. */
    boolean much(Quantity quantity, boolean bare, Match match) {
        if (lines.isOr() && (lines.current().hasQuantity() || lines.current().hasMovement())) {
            lines.takeOr();
            boolean isOpen = lines.current().isBare() && !lines.current().hasMovement();
            if (bare && (isOpen || (isNamed(match) && !lines.current().hasQuantity()))) {
                // 5 or 10 burpees, 21-15-9 thrusters or 15 squats: left to somebody too.
                problems.add(new Problem(match.from(), match.to(), List.of(), false));
                return true;
            }
            return lines.alternative(quantity, bare && !isNamed(match));
        }
        boolean isFormats = bare ? isAfterForm : !segment.names();
        if (format.isNamed()
                && isFormats
                && !(bare ? lines.current().isCounted() : lines.current().hasWork())
                && isMinutes(quantity, bare)
                && format.takeMinutes(asMinutes(quantity, bare))) {
            return true;
        }
        boolean isLoad = bare
                && quantity.size() instanceof Quantity.Size.Pair pair
                && lines.current().hasMovement()
                && (format.hasScheme() || (lines.current().hasSets() && LoadPairs.isKnown(pair)));
        if (!lines.current().hasQuantity() && !isLoad) {
            counted = segment;
            return lines.current().quantity(quantity, bare);
        }
        if (isMoment(quantity)) {
            boolean isHeld = Namings.isPaused(lines.current());
            return isHeld && lines.current().take(new Facet.Held(new Lasting(quantity, 0).seconds()));
        }
        if (lines.current().hasMovement()
                && !bare
                && quantity.unit() != Unit.REPS
                && lines.current().extent().within(quantity)) {
            return true;
        }
        if (bare
                && quantity.size() instanceof Quantity.Size.Pair pair
                && lines.current().hasMovement()) {
            return LoadPairs.take(lines.current(), pair)
                    || (!LoadPairs.isHeight(lines.current(), pair) && LoadPairs.ask(pair, match, problems));
        }
        if (!bare && isHeight(quantity, match)) {
            return false;
        }
        boolean isNewThought = !bare && !counted.equals(segment) && quantity.unit() != Unit.REPS;
        if (lines.current().hasMovement() || format.isNamed() || lines.current().isTimeAlone() || isNewThought) {
            lines.start();
            return lines.current().quantity(quantity, bare);
        }
        return false;
    }

    /** Or 15 ring rows: whether it stands right before a name that is done for repetitions, which it counts. */
    private boolean isNamed(Match match) {
        Facet next = behind(match);
        return next instanceof Facet.New
                || (next instanceof Facet.Named named && named.item().units().contains(Unit.REPS));
    }

    /** 10 box jumps 24": so high, where nothing follows that could be done for so long. */
    private boolean isHeight(Quantity quantity, Match match) {
        Facet next = behind(match);
        return quantity.unit() == Unit.SECONDS
                && lines.current().isUntimed()
                && counted.equals(segment)
                && (next == null || next instanceof Facet.Or);
    }

    private @Nullable Facet behind(Match match) {
        int next = segment.matches().indexOf(match) + 1;
        return next < segment.matches().size() ? segment.matches().get(next).facet() : null;
    }

    /** Pause squats (3 s): a few seconds beside repetitions are a part of each. */
    private boolean isMoment(Quantity quantity) {
        Quantity own = lines.current().quantity();
        return own != null
                && own.unit() == Unit.REPS
                && lines.current().hasMovement()
                && quantity.unit() == Unit.SECONDS
                && quantity.size() instanceof Quantity.Size.Exactly(BigDecimal seconds)
                && seconds.compareTo(BigDecimal.TEN) <= 0;
    }

    private static boolean isMinutes(Quantity quantity, boolean bare) {
        return bare || quantity.unit().isTime();
    }

    private static Quantity asMinutes(Quantity quantity, boolean bare) {
        return bare ? new Quantity(quantity.size(), Unit.MINUTES, false) : quantity;
    }
}
