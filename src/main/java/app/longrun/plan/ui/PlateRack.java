package app.longrun.plan.ui;

import app.longrun.tenancy.GymSettings;
import java.util.List;

/** What lies on the gym's floor, in grams, to be told in the gym's unit; of each plate there is a pair. */
record PlateRack(String unit, int bar, List<Integer> plates) {

    PlateRack {
        plates = List.copyOf(plates);
    }

    static PlateRack of(GymSettings settings) {
        return new PlateRack(settings.unit().symbol(), settings.barGrams(), settings.plateGrams());
    }
}
