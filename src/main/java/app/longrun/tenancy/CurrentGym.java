package app.longrun.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The gym this call works in, bound by the door for exactly the length of the call. */
public final class CurrentGym {

    private static final ScopedValue<Binding> BOUND = ScopedValue.newInstance();

    private CurrentGym() {}

    /** The bound gym; throws {@link NoGymBoundException} outside the door. */
    public static Gym get() {
        return binding().map(Binding::gym).orElseThrow(NoGymBoundException::new);
    }

    /** The bound gym's clock zone. */
    public static ZoneId zone() {
        return get().settings().zone();
    }

    /** The day on the bound gym's clocks. */
    public static LocalDate today(Clock clock) {
        return now(clock).toLocalDate();
    }

    /** The time on the bound gym's clocks. */
    public static LocalDateTime now(Clock clock) {
        return LocalDateTime.now(clock.withZone(zone()));
    }

    /** What is bound, if anything. */
    public static Optional<Binding> binding() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    /** Runs {@code work} inside {@code binding}. Only the door calls this: it has checked that the caller may. */
    public static <T extends @Nullable Object, X extends Throwable> T within(
            Binding binding, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(BOUND, binding).call(work);
    }
}
