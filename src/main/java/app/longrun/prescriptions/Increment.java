package app.longrun.prescriptions;

import java.util.Optional;

/** Dumbbells, kettlebells and stacks: every multiple of one step, the step itself being the lightest. */
public record Increment(Load step) implements Loadable {

    public Increment {
        if (step.grams() == 0) {
            throw new IllegalArgumentException(
                    "Give a step of more than 0 " + step.unit().symbol());
        }
    }

    @Override
    public Optional<Load> heaviestUpTo(Load target) {
        int steps = target.in(step.unit()).thousandths() / step.thousandths();
        return steps == 0 ? Optional.empty() : Optional.of(Load.ofThousandths(steps * step.thousandths(), step.unit()));
    }
}
