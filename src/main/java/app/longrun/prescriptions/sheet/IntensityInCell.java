package app.longrun.prescriptions.sheet;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.BandStrength;
import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Rir;
import app.longrun.prescriptions.Rpe;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The intensity in a cell, in each of the ways coaches write it. */
final class IntensityInCell {

    private static final String RANGE = CellText.NUMBER + "(?:\\s?%?\\s?([-/]|to)\\s?" + CellText.NUMBER + ")?";
    private static final String END = "(?![a-z0-9])";

    private static final String STRENGTHS =
            Arrays.stream(BandStrength.values()).map(BandStrength::text).collect(Collectors.joining("|", "", "|gray"));

    private static final Pattern PERCENT = CellText.pattern(RANGE + "\\s?(?:%|percent" + END + "|pct" + END + ")"
            + "(?:\\s?(?:of\\s)?(?:the\\s)?(?:(e?1\\s?rm|max)|(tm|training max))" + END + ")?");
    private static final Pattern RPE = CellText.pattern("rpe[\\s:=@]*" + RANGE + END);
    private static final Pattern NUMBER_RPE = CellText.pattern(RANGE + "\\s?rpe" + END);
    private static final Pattern RIR = CellText.pattern("rir[\\s:=@]*" + RANGE + END);
    private static final Pattern NUMBER_RIR = CellText.pattern(RANGE + "\\s?(?:rir|(?:reps?\\s)?in reserve)" + END);
    private static final Pattern REP_MAX = CellText.pattern(RANGE + "\\s?rm" + END);
    private static final Pattern LOAD = CellText.pattern("(?:(?:bw|bodyweight)?\\s?\\+\\s?|([1-9])\\s?x\\s?)?" + RANGE
            + "\\s?(?:(kgs?|kilos?)|(lbs?|pounds?))" + END);
    private static final Pattern BODY_WEIGHT = CellText.pattern("(?:bw|body\\s?-?weight)(?!\\s?\\+)" + END);
    private static final Pattern BAND = CellText.pattern(
            "(?:(" + STRENGTHS + ")\\s)?bands?" + END + "(?:[\\s(]+(" + STRENGTHS + ")" + END + "\\)?)?");
    private static final Pattern OPEN = CellText.pattern("open" + END);
    private static final Pattern GOES_ON = Pattern.compile("[-+/:%]|\\.\\d");

    private IntensityInCell() {}

    static Optional<Intensity> read(CellText cell) {
        Optional<Intensity> read = one(cell, RPE, 1, (m, number) -> new Intensity.AtRpe(Rpe.parse(number)))
                .or(() -> one(cell, NUMBER_RPE, 1, (m, number) -> new Intensity.AtRpe(Rpe.parse(number))))
                .or(() -> one(cell, RIR, 1, (m, number) -> new Intensity.AtRir(Rir.parse(number))))
                .or(() -> one(cell, NUMBER_RIR, 1, (m, number) -> new Intensity.AtRir(Rir.parse(number))))
                .or(() -> one(cell, REP_MAX, 1, (m, number) -> new Intensity.RepMax(Integer.parseInt(number))))
                .or(() -> one(cell, PERCENT, 1, IntensityInCell::percent))
                .or(() -> one(cell, LOAD, 2, IntensityInCell::load))
                .or(() -> word(cell, BODY_WEIGHT, m -> new Intensity.BodyWeight()))
                .or(() -> word(cell, BAND, IntensityInCell::band))
                .or(() -> word(cell, OPEN, m -> new Intensity.Open()));
        if (read.isPresent() && cell.skips(GOES_ON)) {
            throw cell.next(Mend.INTENSITY, true);
        }
        return read;
    }

    private static Optional<Intensity> one(
            CellText cell, Pattern pattern, int group, BiFunction<MatchResult, String, Intensity> value) {
        MatchResult read = cell.take(pattern);
        if (read == null) {
            return Optional.empty();
        }
        Intensity first = cell.valueOr(Mend.INTENSITY, () -> value.apply(read, read.group(group)));
        if (read.group(group + 1) == null) {
            return Optional.of(first);
        }
        if (read.group(group + 1).equals("/")) {
            throw cell.read(Mend.ONE_INTENSITY);
        }
        Intensity last = cell.valueOr(Mend.INTENSITY, () -> value.apply(read, read.group(group + 2)));
        return Optional.of(cell.valueOr(Mend.ONE_INTENSITY, () -> Intensity.Between.of(first, last)));
    }

    private static Optional<Intensity> word(CellText cell, Pattern pattern, Function<MatchResult, Intensity> value) {
        MatchResult read = cell.take(pattern);
        return read == null ? Optional.empty() : Optional.of(cell.valueOr(Mend.INTENSITY, () -> value.apply(read)));
    }

    private static Intensity percent(MatchResult read, String number) {
        return new Intensity.PercentOfMax(
                Percent.parse(number), read.group(5) == null ? Basis.ONE_REP_MAX : Basis.TRAINING_MAX);
    }

    private static Intensity load(MatchResult read, String number) {
        int pieces = read.group(1) == null ? 1 : Integer.parseInt(read.group(1));
        return new Intensity.FixedLoad(
                pieces, Load.parse(number, read.group(5) == null ? WeightUnit.LB : WeightUnit.KG));
    }

    private static Intensity band(MatchResult read) {
        String word = read.group(1) == null ? read.group(2) : read.group(1);
        if (read.group(1) != null && read.group(2) != null) {
            throw new IllegalArgumentException("Give one strength of band, not " + read.group());
        }
        return new Intensity.Band(
                word == null ? null : BandStrength.ofWord(word).orElseThrow());
    }
}
