package app.longrun.prescriptions.sheet;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.BandStrength;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.Rest;
import app.longrun.prescriptions.Rir;
import app.longrun.prescriptions.Rpe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A prescription in words, before it is kept: "5 sets of 5 at 80 % of 1RM, rest 3 min".
 *
 * @param work sets, amount and intensity
 * @param then tempo and rest, as far as they are written
 */
public record Echo(List<Phrase> work, List<Phrase> then) {

    public Echo {
        work = List.copyOf(work);
        then = List.copyOf(then);
    }

    /** The words of a prescription. */
    public static Echo of(Prescription prescription) {
        List<Phrase> work = new ArrayList<>(List.of(sets(prescription.sets(), prescription.amount())));
        if (prescription.amount().perSide()) {
            work.add(Phrase.of("sheet.echo.side"));
        }
        work.add(intensity(prescription.intensity()));
        List<Phrase> then = new ArrayList<>();
        if (!prescription.tempo().isFree()) {
            then.add(Phrase.of("sheet.echo.tempo", prescription.tempo().text()));
        }
        if (prescription.rest() != null) {
            then.add(rest(prescription.rest()));
        }
        return new Echo(work, then);
    }

    /** The sentence, each phrase said by {@code words}. */
    public String say(Function<Phrase, String> words) {
        String first = work.stream().map(words).collect(Collectors.joining(" "));
        return then.stream().map(words).collect(Collectors.joining(", ", then.isEmpty() ? first : first + ", ", ""));
    }

    private static Phrase sets(int sets, Amount amount) {
        String unit = amount.unit().name();
        if (amount.isMax()) {
            return Phrase.of("sheet.echo.max." + unit, sets);
        }
        return amount.isRange()
                ? Phrase.of("sheet.echo.range." + unit, sets, amount.number(), amount.upTo())
                : Phrase.of("sheet.echo.sets." + unit, sets, amount.number());
    }

    private static Phrase intensity(Intensity intensity) {
        return switch (intensity) {
            case Intensity.PercentOfMax(Percent percent, Basis basis) ->
                Phrase.of("sheet.echo.percent." + basis.name(), percent.text().replace("%", ""));
            case Intensity.AtRpe(Rpe rpe) -> Phrase.of("sheet.echo.rpe", rpe.text());
            case Intensity.AtRir(Rir rir) -> Phrase.of("sheet.echo.rir", rir.text());
            case Intensity.RepMax(int reps) -> Phrase.of("sheet.echo.rm", reps);
            case Intensity.FixedLoad(int pieces, Load each) ->
                pieces == 1
                        ? Phrase.of("sheet.echo.load", each.text())
                        : Phrase.of("sheet.echo.loads", pieces, each.text());
            case Intensity.Band(@Nullable BandStrength strength) ->
                strength == null ? Phrase.of("sheet.echo.band") : Phrase.of("sheet.echo.band.of", strength.text());
            case Intensity.BodyWeight() -> Phrase.of("sheet.echo.body");
            case Intensity.Open() -> Phrase.of("sheet.echo.open");
            case Intensity.Between(Intensity from, Intensity upTo) -> {
                Phrase low = intensity(from);
                yield new Phrase(
                        low.key().replace("echo.", "echo.between."),
                        List.of(
                                low.arguments().getFirst(),
                                intensity(upTo).arguments().getFirst()));
            }
        };
    }

    private static Phrase rest(Rest rest) {
        int seconds = rest.seconds();
        if (seconds == 0) {
            return Phrase.of("sheet.echo.rest.none");
        }
        if (seconds < 120 && seconds != 60) {
            return Phrase.of("sheet.echo.rest.seconds", seconds);
        }
        return seconds % 60 == 0
                ? Phrase.of("sheet.echo.rest.minutes", seconds / 60)
                : Phrase.of("sheet.echo.rest.clock", "%d:%02d".formatted(seconds / 60, seconds % 60));
    }
}
