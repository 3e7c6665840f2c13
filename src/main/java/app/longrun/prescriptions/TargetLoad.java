package app.longrun.prescriptions;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a prescription into one member's target (science.md 3.1, 3.2). */
public final class TargetLoad {

    private TargetLoad() {}

    /**
     * The target for a member whose 1RM is {@code oneRepMax} (null where unknown) and whose training max is {@code trainingMax} of it: a
     * percentage becomes a load rounded down to the gym's plates, or the chart's RPE; an RPE or a reserve becomes a suggested load, or stays
     * what it is; a range of repetitions is taken at its upper end, the lighter load; a range of effort at both its ends; every other intensity
     * is told as it is written.
     */
    public static Target resolve(
            Prescription prescription, @Nullable Load oneRepMax, Percent trainingMax, Loadable loadable) {
        return switch (prescription.intensity()) {
            case Intensity.PercentOfMax intensity -> {
                Percent share = intensity.ofOneRepMax(trainingMax);
                yield load(oneRepMax, share, loadable)
                        .<Target>map(load -> new Target.At(load, false))
                        .orElseGet(() -> effort(prescription.amount(), share, intensity));
            }
            case Intensity.AtRpe(Rpe rpe) ->
                suggested(prescription.amount(), rpe, oneRepMax, loadable).orElseGet(() -> new Target.ByRpe(rpe));
            case Intensity.AtRir(Rir rir) ->
                suggested(prescription.amount(), rir.rpe(), oneRepMax, loadable).orElseGet(() -> new Target.ByRir(rir));
            case Intensity.RepMax(int reps) -> new Target.ByRepMax(reps);
            case Intensity.FixedLoad(int pieces, Load each) -> new Target.Fixed(pieces, each);
            case Intensity.Band(BandStrength strength) -> new Target.ByBand(strength);
            case Intensity.BodyWeight() -> new Target.BodyWeight();
            case Intensity.Open() -> new Target.Open();
            case Intensity.Between range ->
                between(
                        range,
                        resolve(prescription.withIntensity(range.easier()), oneRepMax, trainingMax, loadable),
                        resolve(prescription.withIntensity(range.harder()), oneRepMax, trainingMax, loadable));
        };
    }

    /** Both ends, or the one load the gym can make of both; where only one end has a load nobody is told half of the range. */
    private static Target between(Intensity.Between range, Target easier, Target harder) {
        if (easier.equals(harder)) {
            return easier;
        }
        return easier.getClass() == harder.getClass()
                ? new Target.Between(easier, harder)
                : new Target.AsWritten(range);
    }

    private static Optional<Target> suggested(Amount amount, Rpe rpe, @Nullable Load oneRepMax, Loadable loadable) {
        return share(amount, rpe)
                .flatMap(share -> load(oneRepMax, share, loadable))
                .map(load -> new Target.At(load, true));
    }

    private static Optional<Load> load(@Nullable Load oneRepMax, Percent share, Loadable loadable) {
        return oneRepMax == null ? Optional.empty() : loadable.heaviestUpTo(oneRepMax.times(share));
    }

    private static Optional<Percent> share(Amount amount, Rpe rpe) {
        return isCounted(amount) ? RpeChart.percentFor(amount.upTo(), rpe) : Optional.empty();
    }

    private static Target effort(Amount amount, Percent share, Intensity.PercentOfMax intensity) {
        Supplier<Target> asWritten = () -> new Target.AsWritten(intensity);
        return isCounted(amount)
                ? RpeChart.rpeFor(amount.upTo(), share)
                        .<Target>map(Target.ByRpe::new)
                        .orElseGet(asWritten)
                : asWritten.get();
    }

    private static boolean isCounted(Amount amount) {
        return amount.isReps() && !amount.isMax();
    }
}
