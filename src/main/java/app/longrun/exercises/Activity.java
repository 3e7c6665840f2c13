package app.longrun.exercises;

import java.util.List;

/**
 * A run, machine, carry, body-weight or mobility item that classes use beside the movements.
 *
 * @param kind run, erg, carry, bodyweight or mobility
 * @param units how it may be measured: m, km, mi, cal, s, min, reps
 * @param run whether its distance counts as running
 */
public record Activity(
        ActivityId id,
        String name,
        String kind,
        List<String> units,
        LegLoad legLoad,
        boolean run,
        List<String> aliases) {

    public Activity {
        units = List.copyOf(units);
        aliases = List.copyOf(aliases);
    }
}
