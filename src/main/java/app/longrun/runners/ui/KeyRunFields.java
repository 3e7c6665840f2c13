package app.longrun.runners.ui;

import app.longrun.guard.RunKind;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.runners.KeyRunPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The fields of a key run. */
final class KeyRunFields extends TypedForm {

    private final Choices kind;
    private final Choices weekday;
    private final FormField title;
    private final FormField at;
    private final FormField minutes;
    private final FormField distance;
    private final FormField from;
    private final FormField until;

    KeyRunFields(String caption, KeyRunPlan start) {
        super(caption);
        kind = Options.of(RunKind.values(), "runners.run.kind", start.kind().name(), this);
        weekday = Options.of(DayOfWeek.values(), "runners.day", start.weekday().name(), this);
        title = FormField.text(getTranslation("runners.run.name"), start.title());
        at = FormField.typed("time", getTranslation("runners.run.at"), Objects.toString(start.at(), ""));
        minutes = FormField.number(getTranslation("runners.run.minutes.label"), start.minutes(), 5, 600);
        distance = FormField.text(
                getTranslation("runners.run.kilometres"),
                Optional.ofNullable(start.metres()).map(Typed::kilometres).orElse(""));
        from = FormField.typed(
                "date", getTranslation("runners.run.from"), start.from().toString());
        until = FormField.typed("date", getTranslation("runners.run.last"), Objects.toString(start.until(), ""));
        fields(
                new FormField(getTranslation("runners.run.kind"), kind),
                new FormField(getTranslation("runners.run.weekday"), weekday),
                at,
                minutes,
                distance,
                title,
                from,
                until);
    }

    /** A run to start from: an easy half hour from today on. */
    static KeyRunPlan blank(LocalDate today) {
        return new KeyRunPlan(RunKind.EASY, "", today.getDayOfWeek(), null, 30, null, today, null);
    }

    KeyRunPlan read() {
        LocalDate first = Typed.date(from.text());
        if (first == null) {
            throw new Refusal("runners.date.none");
        }
        return new KeyRunPlan(
                RunKind.valueOf(kind.getValue()),
                title.text(),
                DayOfWeek.valueOf(weekday.getValue()),
                Typed.time(at.text()),
                minutes.number(),
                Typed.metres(distance.text()),
                first,
                Typed.date(until.text()));
    }
}
