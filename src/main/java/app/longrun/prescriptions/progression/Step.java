package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same step every so many weeks, counted from the first week's number so that nothing compounds: {@code +2.5%} on 75 % gives 77.5, 80,
 * 82.5 points of the max, and on a fixed load 2.5 % of the first week's (linear load and time/hold of science.md 2.2).
 *
 * @param by what is added, above or below zero
 * @param everyWeeks 1 to 12
 * @param upTo where it stops; null = at the dial's own limit
 */
public record Step(
        Dial dial, BigDecimal by, int everyWeeks, @Nullable BigDecimal upTo) implements Rule {

    public Step {
        by = plain(by);
        upTo = upTo == null ? null : plain(upTo);
        if (by.signum() == 0 || by.abs().compareTo(dial.largestStep()) > 0) {
            throw new IllegalArgumentException("Step by up to " + dial.largestStep() + dial.suffix() + ", not " + by);
        }
        if (everyWeeks < 1 || everyWeeks > 12) {
            throw new IllegalArgumentException("Step every 1 to 12 weeks, not " + everyWeeks);
        }
        if (upTo != null && upTo.signum() < 0) {
            throw new IllegalArgumentException("Stop at a number of 0 or more, not " + upTo);
        }
    }

    @Override
    public String text() {
        return stepText()
                + (everyWeeks == 1 ? "" : " every " + everyWeeks + " weeks")
                + (upTo == null ? "" : " to " + upTo.toPlainString() + dial.suffix());
    }

    @Override
    public Set<Part> parts() {
        return Set.of(dial.part());
    }

    @Override
    public Change at(Prescription first, int turn) {
        if (dial == Dial.PERCENT && first.intensity() instanceof Intensity.FixedLoad load) {
            return shareOfLoad(first, load, turn);
        }
        Optional<BigDecimal> start = dial.read(first);
        if (start.isEmpty()) {
            return Change.misfit(first, this);
        }
        BigDecimal now = value(start.get(), turn);
        return Change.to(dial.turn(first, now), reason(start.get(), turn));
    }

    private Change shareOfLoad(Prescription first, Intensity.FixedLoad load, int turn) {
        Percent share = new Percent(BigDecimal.valueOf(100)
                .add(by.multiply(BigDecimal.valueOf(turn / everyWeeks)))
                .min(BigDecimal.valueOf(200))
                .max(BigDecimal.valueOf(50))
                .movePointRight(2)
                .intValue());
        Load each = load.each().times(share);
        return upTo != null
                ? Change.misfit(first, this)
                : Change.to(
                        first.withIntensity(new Intensity.FixedLoad(load.pieces(), each)),
                        turn > 0 && turn % everyWeeks == 0
                                ? Phrase.of("progression.reason.step.first", stepText())
                                : null);
    }

    /** The number at a turn; a number that begins beyond the limit stays where it is. */
    private BigDecimal value(BigDecimal start, int turn) {
        BigDecimal value = start.add(by.multiply(BigDecimal.valueOf(turn / everyWeeks)));
        return by.signum() > 0 ? value.min(limit().max(start)) : value.max(limit().min(start));
    }

    private @Nullable Phrase reason(BigDecimal start, int turn) {
        if (turn == 0) {
            return null;
        }
        BigDecimal now = value(start, turn);
        if (now.compareTo(value(start, turn - 1)) != 0) {
            return Phrase.of("progression.reason.step", stepText());
        }
        boolean isHeld = now.compareTo(limit()) == 0 || turn % everyWeeks == 0;
        if (!isHeld) {
            return null;
        }
        return dial == Dial.SECONDS && by.signum() > 0
                ? Phrase.of("progression.reason.lever", plain(now).toPlainString())
                : Phrase.of("progression.reason.limit", plain(now).toPlainString() + dial.suffix());
    }

    private BigDecimal limit() {
        return upTo != null ? upTo : by.signum() > 0 ? dial.highest() : dial.lowest();
    }

    private String stepText() {
        return (by.signum() > 0 ? "+" : "") + by.toPlainString() + dial.suffix();
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
