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
                when(hit.first(), speaker),
                title(hit.second(), speaker),
                when(hit.second(), speaker),
                Math.abs(hit.actual().toHours()),
                hit.needed().toHours());
    }

    /** With the time, or the one it is taken to be at. */
    private static String when(GuardedSession session, Component speaker) {
        return speaker.getTranslation(
                session.at() == null ? "legload.when.assumed" : "legload.when",
                DAY.format(session.on()),
                session.bout().start().toLocalTime().toString());
    }

    private static String title(GuardedSession session, Component speaker) {
        return session.title().isEmpty() ? speaker.getTranslation("calendar.elsewhere") : session.title();
    }
}
