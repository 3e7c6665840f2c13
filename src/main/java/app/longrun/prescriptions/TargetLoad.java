package app.longrun.prescriptions;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a prescription into one member's target (science.md 3.1, 3.2). */
public final class TargetLoad {

    private TargetLoad() {}

    /**
     * The target for a member whose 1RM is {@code oneRepMax} (null where unknown) and whose training max is {@code trainingMax} of it: a
     * percentage becomes a load rounded down to the gym's plates, or the chart's RPE; an RPE becomes a suggested load, or stays an RPE.
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
                share(prescription.amount(), rpe)
                        .flatMap(share -> load(oneRepMax, share, loadable))
                        .<Target>map(load -> new Target.At(load, true))
                        .orElseGet(() -> new Target.ByRpe(rpe));
            case Intensity.RepMax(int reps) -> new Target.ByRepMax(reps);
            case Intensity.BodyWeight() -> new Target.BodyWeight();
        };
    }

    private static Optional<Load> load(@Nullable Load oneRepMax, Percent share, Loadable loadable) {
        return oneRepMax == null ? Optional.empty() : loadable.heaviestUpTo(oneRepMax.times(share));
    }

    private static Optional<Percent> share(Amount amount, Rpe rpe) {
        return amount.isReps() ? RpeChart.percentFor(amount.number(), rpe) : Optional.empty();
    }

    private static Target effort(Amount amount, Percent share, Intensity.PercentOfMax intensity) {
        Supplier<Target> asWritten = () -> new Target.AsWritten(intensity);
        return amount.isReps()
                ? RpeChart.rpeFor(amount.number(), share)
                        .<Target>map(Target.ByRpe::new)
                        .orElseGet(asWritten)
                : asWritten.get();
    }
}
