package app.longrun.templates.ui;

import app.longrun.templates.LineDraft;
import app.longrun.templates.ScalingLevel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One numbered line with everything that can take its place: the prescribed ones, the scaled and the beginner's. */
final class LineGroup extends Composite<FieldSet> {

    private final List<LineForm> forms = new ArrayList<>();
    private final Div rows = new Div();
    private final Runnable changed;

    LineGroup(List<LineDraft> alternatives, Runnable changed, Ordered<LineGroup> order) {
        this.changed = changed;
        getContent().addClassName("line-group");
        getContent().add(rows);
        alternatives.forEach(this::add);
        Div actions = new Div();
        actions.addClassName("actions");
        for (ScalingLevel level : ScalingLevel.values()) {
            NativeButton button = new NativeButton(getTranslation("templates.line.add." + level), click -> {
                add(LineDraft.empty(1, 1, level)).focus();
                changed.run();
            });
            button.addClassName("plain-button");
            actions.add(button);
        }
        actions.add(order.buttons(this, getTranslation("templates.line")));
        getContent().add(actions);
    }

    /** Tells it which line of its segment it is now. */
    void number(int number) {
        getContent().setLegendText(getTranslation("templates.line.number", number));
    }

    /** In the order of {@link #drafts(int)}. */
    List<LineForm> forms() {
        return List.copyOf(forms);
    }

    /** What is typed, as the line with this number. */
    List<LineDraft> drafts(int line) {
        Map<ScalingLevel, Integer> choices = new EnumMap<>(ScalingLevel.class);
        return forms.stream()
                .map(form -> form.draft(line, choices.merge(form.level(), 1, Integer::sum)))
                .toList();
    }

    private LineForm add(LineDraft draft) {
        LineForm form = new LineForm(draft, changed, this::remove);
        forms.add(form);
        forms.sort(Comparator.comparing(LineForm::level));
        rows.addComponentAtIndex(forms.indexOf(form), form);
        return form;
    }

    private void remove(LineForm form) {
        forms.remove(form);
        rows.remove(form);
        changed.run();
    }
}
