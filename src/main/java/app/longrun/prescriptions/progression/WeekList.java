package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rir;
import app.longrun.prescriptions.Rpe;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number for each week, with lighter weeks between: {@code 6-7-8-deload-9 RPE}, {@code 10-8-6 rep}. Percentages are a {@link
 * PercentageWave}.
 *
 * @param weeks 2 to 52 of them, a number in the first; empty = a lighter week, which keeps the number of the week before
 */
public record WeekList(Dial dial, List<Optional<BigDecimal>> weeks) implements Rule {

    public WeekList {
        weeks = List.copyOf(weeks);
        boolean isListed =
                weeks.size() >= 2 && weeks.size() <= 52 && weeks.getFirst().isPresent();
        if (dial == Dial.PERCENT
                || !isListed
                || !weeks.stream().flatMap(Optional::stream).allMatch(dial::allows)) {
            throw new IllegalArgumentException(
                    "Give 2 to 52 weeks numbers within reason, and one in the first, not " + weeks);
        }
    }

    @Override
    public String text() {
        return weeks.stream()
                        .map(week -> week.map(BigDecimal::toPlainString).orElse("deload"))
                        .collect(Collectors.joining("-"))
                + dial.suffix();
    }

    @Override
    public Set<Part> parts() {
        return Set.of(dial.part());
    }

    @Override
    public boolean isDeload(int nth) {
        return nth <= weeks.size() && weeks.get(nth - 1).isEmpty();
    }

    @Override
    public Change at(Prescription first, int turn) {
        List<BigDecimal> numbers = weeks.stream().flatMap(Optional::stream).toList();
        if (turn >= numbers.size()) {
            return new Change(first, List.of(), null, Phrase.of("progression.problem.wave", weeks.size(), text()));
        }
        BigDecimal number = numbers.get(turn);
        return set(first, number)
                .map(asked ->
                        Change.to(asked, Phrase.of("progression.reason.list", number.toPlainString() + dial.suffix())))
                .orElseGet(() -> Change.misfit(first, this));
    }

    private Optional<Prescription> set(Prescription first, BigDecimal number) {
        Intensity intensity = first.intensity();
        return switch (dial) {
            case RPE -> Optional.of(first.withIntensity(new Intensity.AtRpe(Rpe.parse(number.toPlainString()))));
            case RIR -> Optional.of(first.withIntensity(new Intensity.AtRir(Rir.parse(number.toPlainString()))));
            case KILOGRAMS, POUNDS ->
                intensity instanceof Intensity.FixedLoad(int pieces, Load _)
                        ? Optional.of(first.withIntensity(new Intensity.FixedLoad(pieces, dial.load(number))))
                        : intensity instanceof Intensity.Open
                                ? Optional.of(first.withIntensity(new Intensity.FixedLoad(1, dial.load(number))))
                                : Optional.empty();
            case SETS -> Optional.of(first.withSets(number.intValueExact()));
            default ->
                dial.read(first)
                        .map(_ -> first.withAmount(new Amount(
                                number.intValueExact(),
                                first.amount().unit(),
                                first.amount().perSide())));
        };
    }
}
