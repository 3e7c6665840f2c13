package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Phrases;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Quantity.Size;
import app.longrun.prescriptions.whiteboard.Quantity.Unit;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What can only be told when a whole line is read: units nobody wrote, recoveries, the minutes of a format. */
final class Finish {

    private Finish() {}

    /** 8 x 400 at a pace, 800 of running: hundreds that can only be metres. */
    static void metres(Sketch sketch) {
        Quantity quantity = sketch.quantity();
        boolean isRun = sketch.items().isEmpty()
                ? (sketch.hasEffort() || sketch.extent().isTimed() || isPaced(sketch)) && !sketch.hasMovement()
                : isInMetres(sketch.items().getFirst());
        if (quantity != null && sketch.isBare() && isRun && isHundreds(quantity.size())) {
            sketch.extent().replace(new Quantity(quantity.size(), Unit.METRES, quantity.perSide()));
        }
    }

    /** 10 x 400 @ 8k-10k pace: a pace that is only said. */
    private static boolean isPaced(Sketch sketch) {
        return sketch.remarks().stream().anyMatch(remark -> Tokens.of(remark).has("pace"));
    }

    /** Runners and rowers count in metres; a pool may be one of yards, a bike counts calories too, and a sled is loaded with hundreds. */
    private static boolean isInMetres(Item item) {
        boolean isCycled = item.units().contains(Unit.CALORIES) && item.units().contains(Unit.MILES);
        return item.endurance()
                && item.units().contains(Unit.METRES)
                && !isCycled
                && !item.id().equals("swim");
    }

    private static boolean isHundreds(Size size) {
        return size instanceof Size.Exactly(BigDecimal number)
                && number.scale() <= 0
                && number.intValue() % 50 == 0
                && number.intValue() >= 100;
    }

    /** A time or a rest alone beside a format is the format's. */
    static void formats(List<Sketch> sketches, FormatSketch format, List<Problem> problems) {
        Sketch first = sketches.isEmpty() ? null : sketches.getFirst();
        if (first != null && first.isSetsAlone() && (format.isBegun() || sketches.size() == 1)) {
            format.take(new Facet.Rounds(Objects.requireNonNull(first.sets())));
            if (format.isPlain()) {
                format.take(new Facet.Form(Format.Kind.SETS));
            }
            sketches.removeFirst();
            if (first.recovery() != null) {
                format.takeRecovery(first.recovery());
            }
        }
        if (!format.isBegun()) {
            return;
        }
        if (format.hasWork()
                && sketches.size() == 1
                && first != null
                && first.quantity() == null
                && first.sets() != null) {
            first.giveSets(format);
        }
        for (int i = sketches.size() - 1; i >= 0; i--) {
            Sketch sketch = sketches.get(i);
            Quantity quantity = sketch.quantity();
            boolean isTime = quantity != null && sketch.isTimeAlone();
            boolean isPaced = quantity != null && quantity.unit().isTime() && sketch.isEffortAlone();
            if (isPaced && quantity != null && format.hasClock() && format.takeMinutes(quantity)) {
                sketch.extent().forget();
                continue;
            }
            boolean isRange = quantity != null && sketch.isBare() && quantity.size() instanceof Size.Range;
            if (isRange && format.isLadder()) {
                problems.add(new Problem(-1, -1, List.of(), false));
            }
            boolean isTaken = isTime
                    && (!sketch.isBare() || format.isLong())
                    && quantity != null
                    && format.takeMinutes(
                            sketch.isBare() ? new Quantity(quantity.size(), Unit.MINUTES, false) : quantity);
            if (isTaken) {
                format.takeRecovery(sketch.recovery());
                sketches.remove(i);
                continue;
            }
            boolean isRest = sketch.recovery() != null
                    && quantity == null
                    && !sketch.hasMovement()
                    && !sketch.hasSets()
                    && !sketch.hasEffort();
            if (isRest && sketch.recovery() != null && format.takeRecovery(sketch.recovery())) {
                sketches.remove(i);
            }
        }
    }

    /** A pace without its distance: rowers tell it over 500 m, runners over a kilometre or a mile. */
    static boolean clocked(Sketch sketch, int seconds, Match match, List<Problem> problems) {
        boolean isErg = sketch.items().stream()
                .anyMatch(item -> item.id().equals("row") || item.id().equals("ski_erg"));
        if (isErg) {
            return sketch.take(new Facet.Paced(new Pace.Timed(seconds, null, Pace.Per.FIVE_HUNDRED_METRES)));
        }
        String clock = "at " + Phrases.clock(seconds);
        problems.add(new Problem(match.from(), match.to(), List.of(clock + "/km", clock + "/mi"), false));
        return true;
    }

    /** 12 x burpees is twelve of them: sets of nothing are done by nobody. */
    static void repetitions(Sketch sketch) {
        boolean isPlanned = sketch.namesSets()
                || sketch.hasEffort()
                || sketch.recovery() != null
                || sketch.beside().isPlanned()
                || sketch.hasAlternative();
        boolean isCounted =
                sketch.items().stream().allMatch(item -> item.units().contains(Unit.REPS));
        if (sketch.hasSets() && sketch.hasMovement() && !sketch.hasQuantity() && isCounted && !isPlanned) {
            sketch.quantity(Quantity.of(Objects.requireNonNull(sketch.takeSets()), Unit.REPS), true);
        }
    }

    /** Finds what a bare number counts, or asks. */
    static void units(Sketch sketch, Tokens tokens, List<Problem> problems) {
        Quantity quantity = sketch.quantity();
        if (quantity != null && sketch.isBare() && !quantity.isWhole()) {
            problems.add(new Problem(-1, -1, List.of(), false));
        }
        if (sketch.isSetsAlone() && sketch.hasSets()) {
            problems.add(new Problem(-1, -1, List.of(), false));
        }
        if (quantity == null || sketch.items().isEmpty()) {
            boolean isCounted = sketch.hasMovement() || sketch.hasSets();
            if (quantity != null && sketch.isBare() && !isCounted) {
                problems.add(new Problem(0, 0, List.of(), false));
            }
            return;
        }
        Item item = sketch.items().getFirst();
        boolean isFeet = quantity.unit() == Unit.MINUTES
                && tokens.has("'")
                && item.units().contains(Unit.FEET)
                && !item.units().contains(Unit.MINUTES)
                && !item.units().contains(Unit.SECONDS);
        if (isFeet) {
            problems.add(new Problem(-1, -1, List.of(), false));
        }
        if (sketch.extent().isTouching()) {
            touching(sketch, quantity, item, problems);
        }
        if (!sketch.isBare()) {
            return;
        }
        // Thrusters 95/65 may be a load as well.
        boolean isLoad = quantity.size() instanceof Size.Pair pair && LoadPairs.isKnown(pair) && !sketch.hasSets();
        if (isLoad
                && tokens.at(0).isWord()
                && sketch.movements().size() == 1
                && item.units().contains(Unit.REPS)) {
            problems.add(new Problem(-1, -1, List.of(), false));
        }
        if (item.units().contains(Unit.REPS)) {
            return;
        }
        BigDecimal number = quantity.size() instanceof Size.Exactly(BigDecimal exactly) ? exactly : BigDecimal.ZERO;
        boolean isHold = !item.endurance()
                && item.units().contains(Unit.SECONDS)
                && !item.units().contains(Unit.METRES);
        if (isHold && number.compareTo(BigDecimal.valueOf(10)) >= 0) {
            sketch.extent().replace(new Quantity(quantity.size(), Unit.SECONDS, quantity.perSide()));
        } else {
            problems.add(new Problem(
                    -1, -1, item.units().stream().sorted().map(Unit::symbol).toList(), false));
        }
    }

    /** 1m of plank is a minute; 10m of running may be ten of either. */
    private static void touching(Sketch sketch, Quantity quantity, Item item, List<Problem> problems) {
        if (item.endurance()) {
            problems.add(new Problem(-1, -1, List.of(), false));
        } else if (!item.units().contains(Unit.METRES) && !item.units().contains(Unit.REPS)) {
            sketch.extent().replace(new Quantity(quantity.size(), Unit.MINUTES, quantity.perSide()));
        }
    }
}
