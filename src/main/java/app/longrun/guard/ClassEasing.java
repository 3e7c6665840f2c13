package app.longrun.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What of a class is not for one runner, by the rules and the gym's numbers: the same class is whole for whoever has nothing
 * near it (product.md 2, promise 2).
 */
public final class ClassEasing {

    private final Bout gymClass;
    private final List<Pair> pairs;
    private final Thresholds thresholds;

    private ClassEasing(Bout gymClass, Collection<Bout> others, Runner runner) {
        this.gymClass = gymClass;
        this.thresholds = runner.thresholds();
        this.pairs = others.stream()
                .filter(other -> !other.id().equals(gymClass.id()))
                .sorted(Bout.ORDER)
                .map(other -> Pair.of(gymClass, other, runner))
                .toList();
    }

    /** One of each kind at most, with the nearest bout that asks for it: taper, leg-light, no jumps. */
    public static List<Easing> of(Bout gymClass, Collection<Bout> others, Runner runner) {
        ClassEasing easing = new ClassEasing(gymClass, others, runner);
        List<Easing> found = new ArrayList<>();
        Stream.of(easing.taper(), easing.legLight(), easing.noJumps()).forEach(each -> each.ifPresent(found::add));
        return List.copyOf(found);
    }

    private Optional<Easing> taper() {
        return after(pair -> pair.later().demand() instanceof Demand.Race race
                        && race.isGoal()
                        && pair.gap().compareTo(thresholds.raceWarning()) < 0)
                .map(pair -> new Easing.Taper(pair.later(), pair.daysBetween() <= thresholds.primerDays()));
    }

    /** A quality run of the next day counts whatever its hour: who runs hard tomorrow keeps the legs today. */
    private Optional<Easing> legLight() {
        return after(pair -> pair.isQuality(pair.later()) && isNear(pair))
                .map(Pair::later)
                .or(this::heavyLegs)
                .map(Easing.LegLight::new);
    }

    private boolean isNear(Pair pair) {
        return pair.daysBetween() <= 1
                || pair.gap().compareTo(thresholds.keyRunGap().least()) < 0;
    }

    private Optional<Bout> heavyLegs() {
        return pairs.stream()
                .filter(pair -> pair.earlier().demand().isHeavyLower()
                        && pair.later().demand().isHeavyLower())
                .filter(pair -> pair.gap().compareTo(thresholds.heavyGap().least()) < 0)
                .map(this::other)
                .findFirst();
    }

    private Optional<Easing> noJumps() {
        return pairs.stream()
                .filter(pair ->
                        pair.later().equals(gymClass) && gymClass.demand().contacts() > 0)
                .filter(pair ->
                        pair.earlier().demand() instanceof Demand.Run(RunKind kind, var metres) && kind == RunKind.LONG)
                .filter(pair -> pair.gap().compareTo(thresholds.jumpsAfterLongRun()) < 0)
                .map(pair -> (Easing) new Easing.NoJumps(pair.earlier()))
                .findFirst();
    }

    private Optional<Pair> after(Predicate<Pair> that) {
        return pairs.stream()
                .filter(pair -> pair.earlier().equals(gymClass))
                .filter(that)
                .findFirst();
    }

    private Bout other(Pair pair) {
        return pair.earlier().equals(gymClass) ? pair.later() : pair.earlier();
    }
}
