package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides for each facet whether it belongs to the line begun, to its alternative, to the format, or begins another line. */
final class Placing {

    private final FormatSketch format;
    private final Lines lines;
    private final List<Problem> problems;
    private boolean mustStart;
    private final Counting counting;
    private Segment segment = new Segment(List.of(), false);
    private @Nullable Sketch turns;

    Placing(FormatSketch format, List<Sketch> sketches, List<Problem> problems) {
        this.format = format;
        this.lines = new Lines(sketches);
        this.problems = problems;
        this.counting = new Counting(format, lines, problems);
    }

    Sketch current() {
        return lines.current();
    }

    /** A new thought begins a new line where it names or measures something and the line has that already. */
    void begin(Segment next) {
        segment = next;
        counting.begin(next);
        boolean isSelfStanding = current().hasQuantity() && current().hasEffort();
        boolean isAgain = segment.isInSets() && current().hasQuantity();
        boolean another = segment.names()
                && (current().hasMovement() || isSelfStanding || current().recovery() != null);
        boolean whole = segment.names() && segment.measures() && current().hasQuantity();
        boolean more = !segment.names()
                && segment.measures()
                && !segment.isPair()
                && !(segment.isTime() && current().isUntimed())
                && current().hasQuantity()
                && (current().hasMovement() || isSelfStanding);
        if (!lines.isOr() && (mustStart || another || whole || more || isAgain)) {
            lines.start();
        }
        mustStart = false;
    }

    /** Work behind a format's own time begins a line. */
    void end() {
        mustStart = format.isNamed()
                && !current().hasMovement()
                && current().hasQuantity()
                && !current().hasSets();
    }

    /** Hands the sets before a bracket to the format where several lines stand in it. */
    void turns() {
        boolean isSeveral = lines.isSeveral() && !format.isBegun();
        if (turns != null && isSeveral && turns.sets() != null) {
            format.take(new Facet.Form(Format.Kind.SETS));
            turns.giveSets(format);
        }
    }

    /** Finds the place of a facet; false where it has none. */
    boolean place(Match match) {
        boolean taken = format.take(match.facet()) || work(match);
        boolean isLong = match.facet() instanceof Facet.Form(Format.Kind kind) && kind == Format.Kind.AMRAP;
        Quantity before = current().quantity();
        if (isLong && before != null && current().isTimeAlone() && !current().isBare() && format.takeMinutes(before)) {
            current().extent().forget();
        }
        counting.afterForm(match.facet() instanceof Facet.Form(Format.Kind kind)
                && (kind == Format.Kind.AMRAP || kind == Format.Kind.EMOM));
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
            case Facet.Times(int number, boolean named) -> {
                boolean isTaken = counting.times(number, match);
                current().namesSets(named);
                yield isTaken;
            }
            case Facet.Turns(int number) -> {
                boolean isTaken = counting.times(number, match);
                turns = current();
                yield isTaken;
            }
            case Facet.TimesAfter(int number) -> counting.timesAfter(number);
            case Facet.Much(Quantity quantity) -> counting.much(quantity, false, match);
            case Facet.Bare(Quantity.Size size) -> counting.bare(size, match);
            case Facet.Touching(Quantity quantity) -> {
                boolean isFree = !current().hasQuantity();
                boolean taken = counting.much(quantity, false, match);
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
            case Facet.Loaded(Loading.Weight weight) -> {
                // 60 kg x 5, 70 kg x 5.
                boolean isTaken = lines.open().take(match.facet());
                if (!isTaken && segment.isCounted()) {
                    problems.add(new Problem(match.from(), match.to(), List.of(), false));
                }
                yield isTaken;
            }
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
}
