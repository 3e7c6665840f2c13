package app.longrun.plan.ui;

import app.longrun.log.LoggedSet;
import app.longrun.plan.Exercise;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.BandStrength;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Target;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;

/** Targets and results as a lifter says them. */
record TargetWords(Wording wording) {

    private static final int MOST_DECIMALS = 2;

    /** As a page says them. */
    TargetWords() {
        this(I18NProvider::translate);
    }

    /** What to do, such as "4 × 6 · 60 kg" or "3 × 8 a side · RPE 8, about 22.5 kg". */
    String of(Exercise exercise, WeightUnit unit) {
        int sets = exercise.prescription().sets();
        String amount = amount(exercise.prescription().amount());
        return switch (exercise.target()) {
            case Target.At(Load load, boolean suggested)
            when suggested && exercise.prescription().intensity() instanceof Intensity.AtRpe effort ->
                say("plan.target.suggested", sets, amount, effort.rpe().text(), told(load, unit));
            case Target.At(Load load, boolean suggested)
            when suggested && exercise.prescription().intensity() instanceof Intensity.AtRir reserve ->
                say("plan.target.suggested.rir", sets, amount, reserve.rir().text(), told(load, unit));
            case Target.Between range -> between(exercise, range, sets, amount, unit);
            case Target.At at -> say("plan.target.load", sets, amount, told(at.load(), unit));
            case Target.ByRpe effort ->
                say("plan.target.rpe", sets, amount, effort.rpe().text());
            case Target.ByRir reserve ->
                say("plan.target.rir", sets, amount, reserve.rir().text());
            case Target.Fixed(int pieces, Load each) ->
                pieces == 1
                        ? say("plan.target.load", sets, amount, told(each, unit))
                        : say("plan.target.pieces", sets, amount, pieces, told(each, unit));
            case Target.ByBand(BandStrength strength) ->
                strength == null
                        ? say("plan.target.band", sets, amount)
                        : say("plan.target.band.of", sets, amount, strength.text());
            case Target.Open() -> say("plan.target.open", sets, amount);
            case Target.ByRepMax max -> say("plan.target.rm", sets, amount, max.reps());
            case Target.BodyWeight() -> say("plan.target.body", sets, amount);
            case Target.AsWritten written ->
                say("plan.target.load", sets, amount, written.intensity().text());
        };
    }

    /** Both ends of a range: the loads and what they are for, or the efforts as they are written. */
    private String between(Exercise exercise, Target.Between range, int sets, String amount, WeightUnit unit) {
        if (range.easier() instanceof Target.At(Load from, boolean suggested)
                && range.harder() instanceof Target.At(Load upTo, boolean _)) {
            String loads = say("plan.target.between", told(from, unit), told(upTo, unit));
            return suggested
                    ? say(
                            "plan.target.suggested.range",
                            sets,
                            amount,
                            exercise.prescription().intensity().text(),
                            loads)
                    : say("plan.target.load", sets, amount, loads);
        }
        return say(
                "plan.target.load",
                sets,
                amount,
                exercise.prescription().intensity().text());
    }

    /** What was done last time: "3 × 5 · 80 kg" where every set was alike, else set by set; empty for none. */
    String last(List<LoggedSet> sets, WeightUnit unit) {
        List<String> told = sets.stream().map(set -> set(set, unit)).toList();
        return told.stream().distinct().count() == 1
                ? say("plan.last.alike", told.size(), told.getFirst())
                : told.stream().collect(Collectors.joining(", "));
    }

    private String set(LoggedSet set, WeightUnit unit) {
        Load load = set.load();
        String amount = amount(set.amount());
        return load == null ? amount : say("plan.last.set", amount, load.textIn(unit));
    }

    private String amount(Amount amount) {
        String words = say("plan.amount." + amount.unit().name(), count(amount));
        return amount.perSide() ? say("plan.amount.side", words) : words;
    }

    private Object count(Amount amount) {
        if (amount.isMax()) {
            return say("plan.amount.max");
        }
        return amount.isRange() ? say("plan.amount.range", amount.number(), amount.upTo()) : amount.number();
    }

    /** A load as it is put on: thousandths come of plates in the other unit, and nobody reads them off a bar. */
    private static String told(Load load, WeightUnit reader) {
        return load.entered().scale() > MOST_DECIMALS
                ? reader.fromGrams(load.grams(), 1).stripTrailingZeros().toPlainString() + " " + reader.symbol()
                : load.textIn(reader);
    }

    private String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }
}
