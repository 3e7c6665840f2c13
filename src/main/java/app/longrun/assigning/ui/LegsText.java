package app.longrun.assigning.ui;

import app.longrun.assigning.Concern;
import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the guard minds, in words. */
final class LegsText {

    private LegsText() {}

    static String of(Component shown, Concern.Legs legs) {
        Locale locale = AssignText.locale(shown);
        String slots = legs.slots().stream()
                .map(slot -> AssignText.moment(locale, slot))
                .collect(Collectors.joining(", "));
        return shown.getTranslation(
                slots.isEmpty() ? "assigning.concern.legs" : "assigning.concern.legs.slots",
                legs.rule().name(),
                shown.getTranslation("legload.rule.name." + legs.rule().name()),
                name(shown, legs.first()),
                AssignText.moment(locale, legs.firstAt()),
                name(shown, legs.second()),
                AssignText.moment(locale, legs.secondAt()),
                legs.actual().toHours(),
                legs.needed().toHours(),
                legs.more(),
                slots);
    }

    /** Of a session elsewhere nobody knows the name. */
    static String name(Component shown, String title) {
        return title.isEmpty() ? shown.getTranslation("assigning.concern.legs.elsewhere") : title;
    }
}
