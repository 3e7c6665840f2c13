package app.longrun.runners.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.FormField;
import app.longrun.runners.FreeTime;
import app.longrun.runners.RunnerSheet;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when to when one can train on each of one's days; an empty day is free. */
final class HoursForm extends TypedForm {

    private record Day(FormField opens, FormField closes) {}

    private final Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);

    HoursForm(RunnerSheet sheet) {
        super(I18NProvider.translate("runners.hours.save"));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (sheet.liftsOn().isEmpty() || sheet.liftsOn().contains(day)) {
                add(
                        day,
                        sheet.hours().stream().filter(each -> each.day() == day).findFirst());
            }
        }
    }

    private void add(DayOfWeek day, Optional<FreeTime> known) {
        String name = getTranslation("runners.day." + day);
        Day fields = new Day(
                time("runners.hours.opens", name, known.map(FreeTime::opens).orElse(null)),
                time("runners.hours.closes", name, known.map(FreeTime::closes).orElse(null)));
        days.put(day, fields);
        fields(fields.opens(), fields.closes());
    }

    private FormField time(String key, String day, @Nullable LocalTime time) {
        return FormField.typed("time", getTranslation(key, day), Objects.toString(time, ""));
    }

    List<FreeTime> read() {
        List<FreeTime> hours = new ArrayList<>();
        days.forEach((day, fields) -> {
            LocalTime opens = Typed.time(fields.opens().text());
            LocalTime closes = Typed.time(fields.closes().text());
            if ((opens == null) != (closes == null)) {
                throw new Refusal("runners.hours.half");
            }
            if (opens != null && closes != null) {
                hours.add(new FreeTime(day, opens, closes));
            }
        });
        return hours;
    }
}
