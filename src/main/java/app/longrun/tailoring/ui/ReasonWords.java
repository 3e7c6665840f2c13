package app.longrun.tailoring.ui;

import app.longrun.legload.GuardedSession;
import app.longrun.pain.Band;
import app.longrun.tailoring.Reason;
import com.vaadin.flow.component.Component;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why a class is another one for somebody, in a sentence. */
final class ReasonWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private ReasonWords() {}

    static String of(Reason reason, Component speaker) {
        return switch (reason) {
            case Reason.Newcomer newcomer -> speaker.getTranslation("tailoring.reason.newcomer");
            case Reason.LegLight(GuardedSession because) -> near("tailoring.reason.light", because, speaker);
            case Reason.NoJumps(GuardedSession because) -> near("tailoring.reason.jumps", because, speaker);
            case Reason.Taper(GuardedSession race, int days, boolean isPrimer) ->
                speaker.getTranslation(
                        isPrimer ? "tailoring.reason.primer" : "tailoring.reason.taper", race.title(), days);
            case Reason.Sore(String region, Band band) -> speaker.getTranslation("tailoring.reason." + band, region);
        };
    }

    private static String near(String key, GuardedSession session, Component speaker) {
        String title = session.title().isEmpty() ? speaker.getTranslation("calendar.elsewhere") : session.title();
        return speaker.getTranslation(key, title, DAY.format(session.on()));
    }
}
