package app.longrun.prescriptions.progression;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rir;
import app.longrun.prescriptions.Rpe;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of a prescription that a step turns up or down, with the largest step of a week and the limits a rule stops at by itself; all
 * but the 60 s of a hold (science.md 2.2) are there to catch typing errors [J].
 */
public enum Dial {
    PERCENT("%", 10, 20, 100),
    KILOGRAMS("kg", 20, 1, 500),
    POUNDS("lb", 45, 1, 1100),
    REPS(" rep", 5, 1, 30),
    SECONDS("s", 30, 5, 60),
    METRES("m", 50, 5, 400),
    CONTACTS("c", 20, 1, 200),
    SETS(" set", 2, 1, 10),
    RPE(" RPE", 1, 5, 10),
    RIR(" RIR", 1, 0, 5);

    private final String suffix;
    private final BigDecimal largestStep;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    Dial(String suffix, int largestStep, int lowest, int highest) {
        this.suffix = suffix;
        this.largestStep = BigDecimal.valueOf(largestStep);
        this.lowest = BigDecimal.valueOf(lowest);
        this.highest = BigDecimal.valueOf(highest);
    }

    /** What stands behind the number in a rule's text. */
    public String suffix() {
        return suffix;
    }

    BigDecimal largestStep() {
        return largestStep;
    }

    BigDecimal lowest() {
        return lowest;
    }

    BigDecimal highest() {
        return highest;
    }

    /** Whether a coach may mean this number: within the limits, in halves where an effort is rated, whole where something is counted. */
    boolean allows(BigDecimal number) {
        boolean isFine = switch (this) {
            case PERCENT, KILOGRAMS, POUNDS -> true;
            case RPE, RIR -> isWhole(number.multiply(BigDecimal.TWO));
            default -> isWhole(number);
        };
        return isFine && number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A load of the dial's own unit. */
    Load load(BigDecimal number) {
        return Load.of(number, Objects.requireNonNull(unit()));
    }

    /** What two rules may not both change. */
    Part part() {
        return switch (this) {
            case SETS -> Part.SETS;
            case REPS, SECONDS, METRES, CONTACTS -> Part.AMOUNT;
            case PERCENT, KILOGRAMS, POUNDS, RPE, RIR -> Part.INTENSITY;
        };
    }

    /** The number as the prescription has it, of a range the lower end; empty where it has none. */
    Optional<BigDecimal> read(Prescription prescription) {
        return Optional.ofNullable(
                switch (part()) {
                    case SETS -> BigDecimal.valueOf(prescription.sets());
                    case AMOUNT -> amount(prescription.amount());
                    default -> intensity(prescription.intensity());
                });
    }

    /** The prescription with another number; a range keeps its width. */
    Prescription turn(Prescription prescription, BigDecimal to) {
        return switch (part()) {
            case SETS -> prescription.withSets(to.intValueExact());
            case AMOUNT -> {
                Amount amount = prescription.amount();
                int number = to.intValueExact();
                int upTo = number + amount.upTo() - amount.number();
                yield prescription.withAmount(new Amount(number, upTo, amount.unit(), amount.perSide()));
            }
            default -> prescription.withIntensity(intensity(prescription.intensity(), to));
        };
    }

    private @Nullable BigDecimal amount(Amount amount) {
        AmountUnit unit = switch (this) {
            case SECONDS -> AmountUnit.SECONDS;
            case METRES -> AmountUnit.METRES;
            case CONTACTS -> AmountUnit.CONTACTS;
            default -> AmountUnit.REPS;
        };
        return amount.unit() == unit && !amount.isMax() ? BigDecimal.valueOf(amount.number()) : null;
    }

    private @Nullable BigDecimal intensity(Intensity intensity) {
        return switch (intensity) {
            case Intensity.PercentOfMax share
            when this == PERCENT -> BigDecimal.valueOf(share.percent().hundredths(), 2);
            case Intensity.AtRpe(Rpe rpe) when this == RPE -> new BigDecimal(rpe.text());
            case Intensity.AtRir(Rir rir) when this == RIR -> new BigDecimal(rir.text());
            case Intensity.FixedLoad(int _, Load each) when each.unit() == unit() -> each.entered();
            case Intensity.Between(Intensity from, Intensity _) -> intensity(from);
            default -> null;
        };
    }

    private Intensity intensity(Intensity before, BigDecimal to) {
        return switch (before) {
            case Intensity.PercentOfMax share ->
                new Intensity.PercentOfMax(Percent.parse(to.toPlainString()), share.basis());
            case Intensity.AtRpe _ -> new Intensity.AtRpe(Rpe.parse(to.toPlainString()));
            case Intensity.AtRir _ -> new Intensity.AtRir(Rir.parse(to.toPlainString()));
            case Intensity.FixedLoad(int pieces, Load each) ->
                new Intensity.FixedLoad(pieces, Load.of(to, each.unit()));
            case Intensity.Between(Intensity from, Intensity upTo) ->
                Intensity.Between.of(intensity(from, to), intensity(upTo, shifted(from, upTo, to)));
            default -> before;
        };
    }

    /** The upper end as far from the lower one as it was, unless the dial's own limit stops it. */
    private BigDecimal shifted(Intensity from, Intensity upTo, BigDecimal to) {
        BigDecimal low = Objects.requireNonNull(intensity(from));
        BigDecimal high = Objects.requireNonNull(intensity(upTo));
        return to.add(high.subtract(low)).min(highest.max(high).max(to));
    }

    private @Nullable WeightUnit unit() {
        return this == KILOGRAMS ? WeightUnit.KG : this == POUNDS ? WeightUnit.LB : null;
    }
}
