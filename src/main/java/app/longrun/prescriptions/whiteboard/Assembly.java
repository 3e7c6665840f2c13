package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.whiteboard.Facet.Match;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.Segments.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the facets of a line together: one format at most and any number of lines; what finds no place becomes a remark. */
final class Assembly {

    /** Words behind a general name that make it another movement: a squat clean is no squat. */
    private static final Set<String> MOVEMENT_WORDS = Set.of(
            "clean",
            "snatch",
            "jerk",
            "press",
            "row",
            "squat",
            "jump",
            "over",
            "lunge",
            "curl",
            "raise",
            "hold",
            "extension",
            "fly",
            "push",
            "pull",
            "throw",
            "slam",
            "walk",
            "carry",
            "crawl",
            "climb",
            "thrust",
            "bridge",
            "plank",
            "hop",
            "bound",
            "skip",
            "complex",
            "dip",
            "twist",
            "kick",
            "tap",
            "reach",
            "rollout",
            "up");

    private final Tokens tokens;
    private final FormatSketch format = new FormatSketch();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private Sketch current = new Sketch();
    private @Nullable Sketch other;
    private boolean isOr;
    private boolean mustStart;
    private boolean isAfterForm;
    private boolean segmentNames;
    private boolean segmentMeasures;
    private int unknownWords;
    private int typed;
    private boolean startsWithProse;

    /** A place that keeps the line from being typed, with the texts that could stand there. */
    record Problem(int from, int to, List<String> readings, boolean unnamed) {}

    Assembly(Tokens tokens, List<Match> matches) {
        this.tokens = tokens;
        sketches.add(current);
        List<Segment> segments = Segments.of(matches);
        for (int i = 0; i < segments.size(); i++) {
            segment(segments.get(i), i == 0);
        }
        sketches.stream().filter(sketch -> !sketch.hasWork()).forEach(sketch -> loose.addAll(sketch.remarks()));
        sketches.removeIf(sketch -> !sketch.hasWork());
        Finish.recoveries(sketches, format);
        Finish.formats(sketches, format);
        for (Sketch sketch : sketches) {
            Finish.units(sketch, tokens, problems);
        }
    }

    FormatSketch format() {
        return format;
    }

    List<Sketch> sketches() {
        return sketches;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Remarks that stand beside no line. */
    String looseRemark() {
        return String.join("; ", loose);
    }

    boolean startsWithProse() {
        return startsWithProse;
    }

    boolean isMostlyWords() {
        return unknownWords > typed && sketches.stream().noneMatch(Sketch::isMeasured);
    }

    boolean hasUnknown() {
        return unknownWords > 0;
    }

    private void segment(Segment segment, boolean first) {
        if (segment.prose()) {
            startsWithProse |= first;
            unknownWords += segment.to() - segment.from();
            remark(segment.from(), segment.to());
            return;
        }
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
        List<Match> matches = segment.matches();
        for (int i = 0; i < matches.size(); i++) {
            i = take(matches, i);
        }
        mustStart = format.isNamed() && !current.hasMovement() && current.hasQuantity() && !current.hasSets();
    }

    private int take(List<Match> matches, int index) {
        Match match = matches.get(index);
        if (match.facet() instanceof Facet.Unknown) {
            return unknown(matches, index);
        }
        if (match.facet() instanceof Facet.Filler) {
            return index;
        }
        if (match.facet() instanceof Facet.Doubt doubt) {
            problems.add(new Problem(match.from(), match.to(), doubt.readings(), false));
            return index;
        }
        typed += match.to() - match.from();
        boolean taken = format.take(match.facet()) || work(matches, index);
        isAfterForm = match.facet() instanceof Facet.Form;
        if (!taken) {
            remark(match.from(), match.to());
        }
        return index;
    }

    private boolean work(List<Match> matches, int index) {
        Match match = matches.get(index);
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

    private boolean name(Facet.Named named, String word) {
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

    private int unknown(List<Match> matches, int index) {
        int last = index;
        for (int i = index; i < matches.size(); i++) {
            Facet facet = matches.get(i).facet();
            if (facet instanceof Facet.Unknown) {
                last = i;
            } else if (!(facet instanceof Facet.Filler)) {
                break;
            }
        }
        int from = matches.get(index).from();
        int to = matches.get(last).to();
        Match next = last + 1 < matches.size() ? matches.get(last + 1) : null;
        if (next != null
                && next.facet() instanceof Facet.Named named
                && last == index
                && Names.isQualifier(tokens.at(from).text())) {
            typed += next.to() - from;
            name(named, tokens.verbatim(from, next.to()));
            return last + 1;
        }
        unknownWords += to - from;
        boolean isAfterName = index > 0 && matches.get(index - 1).facet() instanceof Facet.Named;
        boolean isOther = next != null
                && next.facet() instanceof Facet.Named named
                && named.general()
                && !named.item().endurance();
        boolean isLonger =
                isAfterName && MOVEMENT_WORDS.contains(Stems.of(tokens.at(from).text()));
        boolean isCounted = index > 0
                && isCount(matches.get(index - 1).facet())
                && next == null
                && !current.hasMovement()
                && !current.hasEffort();
        if (isOther || isLonger || isCounted) {
            problems.add(new Problem(from, next == null ? to : next.to(), List.of(), true));
        }
        while (index > 0 && matches.get(index - 1).facet() instanceof Facet.Filler) {
            from = matches.get(--index).from();
        }
        remark(from, to);
        return last;
    }

    private static boolean isCount(Facet facet) {
        return facet instanceof Facet.Much
                || facet instanceof Facet.Bare
                || facet instanceof Facet.Times
                || facet instanceof Facet.PerSide;
    }

    private void remark(int from, int to) {
        String text = tokens.verbatim(from, to);
        if (!text.isEmpty()) {
            current.remark(text);
        }
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
