package app.longrun.demo;

import app.longrun.templates.GymFloor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands on the bound gym's floor: enough of most things for a class of twelve, too few machines for all at once. */
@Component
class HouseFloor {

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("rower", 8),
            Map.entry("ski erg", 4),
            Map.entry("bike erg", 4),
            Map.entry("air bike", 2),
            Map.entry("spin bike", 0),
            Map.entry("box", 14),
            Map.entry("bench", 10),
            Map.entry("barbell", 12),
            Map.entry("rack", 6),
            Map.entry("kettlebell", 20),
            Map.entry("dumbbell", 24),
            Map.entry("mat", 20),
            Map.entry("band", 20),
            Map.entry("mini band", 16),
            Map.entry("pull-up bar", 10),
            Map.entry("rope", 12));

    private final GymFloor floor;

    HouseFloor(GymFloor floor) {
        this.floor = floor;
    }

    void count() {
        COUNTS.forEach(floor::count);
    }
}
