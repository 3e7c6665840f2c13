package app.longrun.exercises.ui;

import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.Movement;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** For whom a movement is not, for whom it changes and for whom it is used: advice to a coach, not a diagnosis. */
final class InjuryAdvice extends Composite<Section> {

    InjuryAdvice(Movement movement) {
        getContent().addClassNames("card", "section");
        getContent().add(new H2(getTranslation("exercises.injuries")));
        if (movement.injuryCodes().isEmpty()) {
            getContent().add(new Paragraph(getTranslation(silence(movement))));
        } else {
            MovementWords words = new MovementWords(this);
            UnorderedList list = new UnorderedList();
            list.addClassNames("list", "advice");
            movement.injuryCodes().entrySet().stream()
                    .sorted(Map.Entry.<app.longrun.exercises.InjuryCondition, InjuryCode>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(advice -> list.add(new ListItem(
                            new Span(words.condition(advice.getKey())),
                            new Badge(words.code(advice.getValue()), tone(advice.getValue())))));
            getContent().add(list);
        }
        Paragraph note = new Paragraph(getTranslation("exercises.injuries.note"));
        note.addClassName("quiet");
        getContent().add(note);
    }

    private static String silence(Movement movement) {
        if (!movement.upkeep().isChecked()) {
            return "exercises.injuries.unchecked";
        }
        return movement.id().isOwn() ? "exercises.injuries.none.own" : "exercises.injuries.none";
    }

    private static Tone tone(InjuryCode code) {
        return switch (code) {
            case AVOID -> Tone.BAD;
            case MODIFY -> Tone.WARN;
            case REHABILITATE -> Tone.GOOD;
        };
    }
}
