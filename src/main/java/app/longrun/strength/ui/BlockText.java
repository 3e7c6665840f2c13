package app.longrun.strength.ui;

import app.longrun.identity.MemberName;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.BandStrength;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Target;
import app.longrun.strength.Block;
import app.longrun.strength.MemberTargets;
import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A block's facts in words, in the language of the component that shows them. */
final class BlockText {

    private BlockText() {}

    static String sessions(Component shown, Block block) {
        int fewest = block.rhythm().sessionsMin();
        int most = block.rhythm().sessionsMax();
        return fewest == most
                ? shown.getTranslation("strength.sessions", fewest)
                : shown.getTranslation("strength.sessions.range", fewest, most);
    }

    static String minutes(Component shown, Block block) {
        return block.minutesMin() == block.minutesMax()
                ? shown.getTranslation("strength.minutes", block.minutesMin())
                : shown.getTranslation("strength.minutes.range", block.minutesMin(), block.minutesMax());
    }

    static String date(Locale locale, LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(date);
    }

    static String weekdays(Locale locale, Collection<DayOfWeek> weekdays) {
        return weekdays.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", "));
    }

    /** A target in the unit of the member it is for. */
    static String target(Component shown, Target target, MemberTargets targets, MemberName member) {
        WeightUnit unit = member.unit() == null ? targets.unit() : member.unit();
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
                shown.getTranslation(
                        "strength.target.between",
                        target(shown, easier, targets, member),
                        target(shown, harder, targets, member));
        };
    }
}
