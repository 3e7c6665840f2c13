package app.longrun.demo;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Increment;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Loadable;
import app.longrun.prescriptions.Plates;
import app.longrun.tenancy.GymSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a gym of the demo can load: its bar with plates, and dumbbells in steps. */
record Floor(Plates bar, Increment dumbbells) {

    static Floor of(GymSettings settings) {
        WeightUnit unit = settings.unit();
        List<Load> pairs = settings.plateGrams().stream()
                .flatMap(grams -> Stream.of(Load.ofGrams(grams, unit), Load.ofGrams(grams, unit)))
                .toList();
        return new Floor(
                new Plates(Load.ofGrams(settings.barGrams(), unit), pairs),
                new Increment(Load.of(BigDecimal.valueOf(unit == WeightUnit.KG ? 2 : 5), unit)));
    }

    Loadable of(String movement) {
        return Lifter.ON_THE_BAR.contains(movement) ? bar : dumbbells;
    }
}
