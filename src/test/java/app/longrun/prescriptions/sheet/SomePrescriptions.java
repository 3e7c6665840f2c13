package app.longrun.prescriptions.sheet;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.BandStrength;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import app.longrun.prescriptions.Rir;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.Tempo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Prescriptions of every shape, one after the other. */
final class SomePrescriptions {

    private final Random random;

    SomePrescriptions(Random random) {
        this.random = random;
    }

    Prescription next() {
        return new Prescription(
                1 + random.nextInt(99),
                amount(),
                intensity(),
                random.nextInt(3) == 0 ? Tempo.FREE : tempo(),
                random.nextInt(3) == 0 ? null : new Rest(random.nextInt(1801)));
    }

    private Amount amount() {
        AmountUnit unit = one(AmountUnit.values());
        if (random.nextInt(8) == 0) {
            return Amount.max(unit, random.nextBoolean());
        }
        int from = 1 + random.nextInt(random.nextInt(5) == 0 ? 9999 : 40);
        int upTo = random.nextInt(3) == 0 ? Math.min(9999, from + random.nextInt(10)) : from;
        return new Amount(from, upTo, unit, random.nextBoolean());
    }

    private Intensity intensity() {
        return switch (random.nextInt(8)) {
            case 0 -> {
                Basis basis = one(Basis.values());
                yield range(19_900, number -> new Intensity.PercentOfMax(new Percent(1 + number), basis));
            }
            case 1 -> range(20, number -> new Intensity.AtRpe(new Rpe(number)));
            case 2 -> range(20, number -> new Intensity.AtRir(new Rir(number)));
            case 3 -> new Intensity.RepMax(1 + random.nextInt(30));
            case 4 ->
                new Intensity.FixedLoad(
                        1 + random.nextInt(4),
                        Load.of(BigDecimal.valueOf(1 + random.nextInt(400_000), 3), one(WeightUnit.values())));
            case 5 -> new Intensity.Band(random.nextInt(4) == 0 ? null : one(BandStrength.values()));
            case 6 -> new Intensity.BodyWeight();
            default -> new Intensity.Open();
        };
    }

    private Intensity range(int most, IntFunction<Intensity> of) {
        int from = random.nextInt(most + 1);
        int upTo = random.nextInt(3) == 0 ? from + random.nextInt(most + 1 - from) : from;
        return Intensity.Between.of(of.apply(from), of.apply(upTo));
    }

    private Tempo tempo() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(random.nextInt(4) == 0 ? "X" : "" + random.nextInt(10));
        }
        return new Tempo(text.toString());
    }

    private <T> T one(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
