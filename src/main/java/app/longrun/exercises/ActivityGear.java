package app.longrun.exercises;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the library's activities cannot do without; its file of activities does not say it. */
final class ActivityGear {

    private static final Map<String, Set<String>> NEEDED = Map.ofEntries(
            Map.entry("row", Set.of("rower")),
            Map.entry("ski_erg", Set.of("ski erg")),
            Map.entry("bike", Set.of("air bike", "bike erg", "spin bike")),
            Map.entry("air_bike", Set.of("air bike")),
            Map.entry("bike_erg", Set.of("bike erg")),
            Map.entry("spin_bike", Set.of("spin bike")),
            Map.entry("treadmill_run", Set.of("treadmill")),
            Map.entry("elliptical", Set.of("elliptical trainer")),
            Map.entry("stair_climber", Set.of("stair climber")),
            Map.entry("farmer_carry", Set.of("dumbbell", "kettlebell")),
            Map.entry("rack_carry", Set.of("dumbbell", "kettlebell")),
            Map.entry("sandbag_carry", Set.of("sandbag")),
            Map.entry("sled_drag", Set.of("sled")),
            Map.entry("rope_time", Set.of("rope")),
            Map.entry("double_under", Set.of("rope")),
            Map.entry("wall_ball", Set.of("wall ball")),
            Map.entry("thruster", Set.of("barbell", "dumbbell")),
            Map.entry("push_up_elevated", Set.of("bench", "box")));

    private ActivityGear() {}

    static Gear of(Activity activity) {
        Set<String> any = NEEDED.get(activity.id().value());
        return any == null ? Gear.NONE : new Gear(List.of(any));
    }
}
