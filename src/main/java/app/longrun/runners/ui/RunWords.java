package app.longrun.runners.ui;

import app.longrun.runners.KeyRunPlan;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A key run in words. */
final class RunWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private RunWords() {}

    /** Tuesday 18:30. */
    static String when(KeyRunPlan plan, Component speaker) {
        String day = speaker.getTranslation("runners.day." + plan.weekday());
        @Nullable LocalTime at = plan.at();
        return at == null ? day : day + " " + at;
    }

    /** 50 min, 10 km, from 23 Nov 2026 to 20 Dec 2026. */
    static String what(KeyRunPlan plan, Component speaker) {
        @Nullable Integer metres = plan.metres();
        @Nullable LocalDate until = plan.until();
        String length = metres == null
                ? speaker.getTranslation("runners.run.length", plan.minutes())
                : speaker.getTranslation("runners.run.length.km", plan.minutes(), Typed.kilometres(metres));
        return until == null
                ? speaker.getTranslation("runners.run.weekly", length, date(plan.from()))
                : speaker.getTranslation("runners.run.weekly.until", length, date(plan.from()), date(until));
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
