package app.longrun.strength.ui;

import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.BandStrength;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Target;
import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;

/** What a member is told to put on, as a coach reads it: {@code 82.5 kg}, {@code about 80 kg}, {@code no max known · RPE 8}. */
@NamedInterface("words")
public final class TargetText {

    private final Component shown;
    private final WeightUnit unit;

    /** Words in the language of {@code shown}, loads in {@code unit}. */
    public TargetText(Component shown, WeightUnit unit) {
        this.shown = shown;
        this.unit = unit;
    }

    /** A target, and that there would be a load if only a max were known. */
    public String of(Target target, boolean lacksMax) {
        return lacksMax ? shown.getTranslation("strength.target.nomax", of(target)) : of(target);
    }

    private String of(Target target) {
        return switch (target) {
            case Target.At at ->
                at.suggested()
                        ? shown.getTranslation(
                                "strength.target.about", at.load().textIn(unit))
                        : at.load().textIn(unit);
            case Target.ByRpe effort ->
                shown.getTranslation("strength.target.rpe", effort.rpe().text());
            case Target.ByRir reserve ->
                shown.getTranslation("strength.target.rir", reserve.rir().text());
            case Target.Fixed(int pieces, Load each) ->
                pieces == 1
                        ? each.textIn(unit)
                        : shown.getTranslation("strength.target.pieces", pieces, each.textIn(unit));
            case Target.ByBand(BandStrength strength) ->
                strength == null
                        ? shown.getTranslation("strength.target.band")
                        : shown.getTranslation("strength.target.band.of", strength.text());
            case Target.Open none -> shown.getTranslation("strength.target.open");
            case Target.ByRepMax repMax -> shown.getTranslation("strength.target.rm", repMax.reps());
            case Target.BodyWeight none -> shown.getTranslation("strength.target.bw");
            case Target.AsWritten written -> written.intensity().text();
            case Target.Between(Target easier, Target harder) ->
                shown.getTranslation("strength.target.between", of(easier), of(harder));
        };
    }
}
