package app.longrun.legload.ui;

import app.longrun.guard.Rule;
import app.longrun.legload.GuardedSession;
import app.longrun.legload.LegHit;
import com.vaadin.flow.component.Component;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** A hit in one sentence: the two sessions, their days, and the hours between them. */
@NamedInterface("rows")
public final class HitWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private HitWords() {}

    /** The sentence in the words of {@code speaker}. */
    public static String of(LegHit hit, Component speaker) {
        boolean isOfItsOwn = hit.rule() == Rule.R2 || hit.rule() == Rule.R5 || hit.rule() == Rule.R8;
        return speaker.getTranslation(
                isOfItsOwn ? "legload.hit." + hit.rule() : "legload.hit.gap",
                title(hit.first(), speaker),
                DAY.format(hit.first().on()),
                title(hit.second(), speaker),
                DAY.format(hit.second().on()),
                Math.abs(hit.actual().toHours()),
                hit.needed().toHours());
    }

    private static String title(GuardedSession session, Component speaker) {
        return session.title().isEmpty() ? speaker.getTranslation("calendar.elsewhere") : session.title();
    }
}
