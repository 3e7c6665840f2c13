package app.longrun.runners.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.runners.RaceTime;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.ThresholdKind;
import app.longrun.runners.ThresholdSource;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;

/** The fields of a threshold. */
final class ThresholdFields extends TypedForm {

    private final Choices kind;
    private final FormField value = FormField.text(getTranslation("runners.threshold.value"), "");
    private final FormField on;
    private final Choices source;

    ThresholdFields(LocalDate today) {
        super(I18NProvider.translate("runners.threshold.add"));
        kind = Options.of(ThresholdKind.values(), "runners.threshold.kind", ThresholdKind.PACE.name(), this);
        source = Options.of(ThresholdSource.values(), "runners.threshold.source", ThresholdSource.TEST.name(), this);
        on = FormField.typed("date", getTranslation("runners.threshold.on"), today.toString());
        fields(
                new FormField(getTranslation("runners.threshold.kind"), kind),
                value,
                on,
                new FormField(getTranslation("runners.threshold.source"), source));
    }

    RunThreshold read() {
        ThresholdKind chosen = ThresholdKind.valueOf(kind.getValue());
        LocalDate day = Typed.date(on.text());
        if (day == null) {
            throw new Refusal("runners.date.none");
        }
        return new RunThreshold(
                chosen,
                chosen == ThresholdKind.PACE ? RaceTime.parse(value.text()).seconds() : value.number(),
                day,
                ThresholdSource.valueOf(source.getValue()));
    }
}
