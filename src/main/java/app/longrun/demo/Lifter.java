package app.longrun.demo;

import static java.util.Map.entry;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.RpeChart;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much somebody lifts: a share of their weight for each movement, a bit more every week. */
final class Lifter {

    static final Set<String> ON_THE_BAR = Set.of("back_squat", "trapbar_dl", "hip_thrust_bb");

    /** One repetition maximum over body weight of a recreational runner who lifts. */
    private static final Map<String, Double> SHARES = Map.ofEntries(
            entry("back_squat", 1.15),
            entry("trapbar_dl", 1.45),
            entry("hip_thrust_bb", 1.5),
            entry("goblet_squat", 0.55),
            entry("rdl_kb", 0.65),
            entry("sl_rdl_db", 0.5),
            entry("rfess", 0.55),
            entry("step_up_db", 0.5),
            entry("reverse_lunge", 0.5),
            entry("calf_raise_sl_loaded", 0.6),
            entry("calf_raise_sl_deficit", 0.3),
            entry("soleus_raise_seated", 0.9),
            entry("soleus_raise_sl", 0.4),
            entry("tib_raise_loaded", 0.2),
            entry("towel_heel_raise", 0.35),
            entry("half_kneel_press", 0.25),
            entry("z_press_db", 0.35));

    private static final double GAIN_A_WEEK = 0.007;
    private static final int FEWEST_GRAMS = 1_000;

    private final Person person;
    private final WeightUnit unit;
    private final Floor floor;

    Lifter(Person person, WeightUnit unit, Floor floor) {
        this.person = person;
        this.unit = unit;
        this.floor = floor;
    }

    /** The true 1RM in grams after some weeks of training; none for what is done without a weight. */
    Optional<Integer> oneRepMax(String movement, int weeksTrained) {
        return Optional.ofNullable(SHARES.get(movement))
                .map(share -> Math.toIntExact(
                        Math.round(person.bodyGrams() * share * person.talent() * (1 + GAIN_A_WEEK * weeksTrained))))
                .filter(grams -> grams >= FEWEST_GRAMS);
    }

    /** What they put on for a prescription, as the gym can load it; none without a weight. */
    Optional<Load> puts(String movement, Prescription prescription, int weeksTrained) {
        return share(prescription)
                .flatMap(share -> oneRepMax(movement, weeksTrained)
                        .map(grams -> Load.ofGrams(grams, unit).times(share)))
                .flatMap(target -> floor.of(movement).heaviestUpTo(target));
    }

    private static Optional<Percent> share(Prescription prescription) {
        return switch (prescription.intensity()) {
            case Intensity.PercentOfMax asked -> Optional.of(asked.percent());
            case Intensity.AtRpe asked -> share(prescription.amount(), asked.rpe());
            case Intensity.AtRir asked ->
                share(prescription.amount(), asked.rir().rpe());
            case Intensity.RepMax asked -> Optional.of(Percent.of(Math.round(100 / (1 + asked.reps() / 30f))));
            case Intensity.Between range -> share(prescription.withIntensity(range.easier()));
            case Intensity.FixedLoad _, Intensity.Band _, Intensity.BodyWeight _, Intensity.Open _ -> Optional.empty();
        };
    }

    private static Optional<Percent> share(Amount amount, Rpe effort) {
        return amount.isReps() && !amount.isMax()
                ? Optional.of(RpeChart.percentFor(amount.number(), effort).orElse(Percent.of(55)))
                : Optional.empty();
    }
}
