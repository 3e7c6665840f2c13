package app.longrun.assigning.ui;

import app.longrun.assigning.Concern;
import app.longrun.assigning.OtherBlock;
import app.longrun.assigning.Readiness;
import app.longrun.assigning.UpcomingRace;
import app.longrun.clearance.Hold;
import app.longrun.guard.Severity;
import app.longrun.platform.ui.Badge.Tone;
import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** What a coach should know about somebody, in words and with how loud to say it. */
final class ConcernText {

    private static final Tone QUIET = Tone.NEUTRAL;

    private ConcernText() {}

    static Tone tone(Concern concern) {
        if (concern.stops()) {
            return Tone.BAD;
        }
        return switch (concern) {
            case Concern.DaysUnknown days -> QUIET;
            case Concern.DaysChanged days -> QUIET;
            case Concern.NoMax movements -> QUIET;
            case Concern.Placed placed -> QUIET;
            case Concern.Legs legs -> legs.severity() == Severity.BLOCK ? Tone.BAD : Tone.WARN;
            case Concern.Ready(Readiness readiness) -> readiness == Readiness.NOT_CLEAR ? Tone.WARN : QUIET;
            default -> Tone.WARN;
        };
    }

    /** Whether a coach should look before going on. */
    static boolean isLoud(Concern concern) {
        return tone(concern) != QUIET;
    }

    static String of(Component shown, Concern concern) {
        Locale locale = AssignText.locale(shown);
        return switch (concern) {
            case Concern.Follows(OtherBlock other, boolean ends) ->
                shown.getTranslation(
                        ends ? "assigning.concern.ends" : "assigning.concern.follows",
                        other.name(),
                        AssignText.date(locale, other.from()),
                        AssignText.date(locale, other.to()));
            case Concern.NoRace none -> shown.getTranslation("assigning.concern.norace");
            case Concern.NoRoom(UpcomingRace race) ->
                shown.getTranslation("assigning.concern.noroom", race.name(), AssignText.date(locale, race.on()));
            case Concern.WeeksCut(int weeks, boolean isTaper) ->
                shown.getTranslation(isTaper ? "assigning.concern.cut.first" : "assigning.concern.cut.last", weeks);
            case Concern.SessionsCut(int sessions) -> shown.getTranslation("assigning.concern.cut.sessions", sessions);
            case Concern.RaceInside(UpcomingRace race) ->
                shown.getTranslation("assigning.concern.inside", race.name(), AssignText.date(locale, race.on()));
            case Concern.DaysUnknown(List<DayOfWeek> taken) ->
                shown.getTranslation("assigning.concern.days.unknown", AssignText.weekdays(locale, taken));
            case Concern.DaysChanged(List<DayOfWeek> wished, List<DayOfWeek> taken) ->
                shown.getTranslation(
                        "assigning.concern.days.changed",
                        AssignText.weekdays(locale, wished),
                        AssignText.weekdays(locale, taken));
            case Concern.NoMax(List<String> movements) ->
                shown.getTranslation("assigning.concern.nomax", String.join(", ", movements));
            case Concern.Ready(Readiness readiness) ->
                shown.getTranslation("assigning.concern.ready." + readiness.name());
            case Concern.Legs legs -> LegsText.of(shown, legs);
            case Concern.Clash(String title, LocalDateTime at, int more) ->
                shown.getTranslation(
                        "assigning.concern.clash", LegsText.name(shown, title), AssignText.moment(locale, at), more);
            case Concern.Placed(int moved) -> shown.getTranslation("assigning.concern.placed", moved);
            case Concern.NotCleared(Hold hold) -> shown.getTranslation("assigning.concern.hold." + hold);
            case Concern.Pain(String region, String band) ->
                shown.getTranslation("assigning.concern.pain." + band, region);
        };
    }
}
