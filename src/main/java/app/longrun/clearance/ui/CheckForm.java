package app.longrun.clearance.ui;

import app.longrun.clearance.Question;
import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions, each to be ticked where it is true. */
final class CheckForm extends Composite<Section> {

    /** Takes what was ticked, and whether coaches may read it. */
    interface Keep {
        void keep(Set<Question> yes, boolean isShared);
    }

    private final Map<Question, Tick> ticks = new EnumMap<>(Question.class);
    private final Tick shared = new Tick(false);

    CheckForm(Set<Question> yes, Keep keep) {
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("clearance.check.title")),
                        new Paragraph(getTranslation("clearance.check.lead")));
        for (Question question : Question.values()) {
            Tick tick = new Tick(yes.contains(question));
            ticks.put(question, tick);
            getContent().add(label(tick, "clearance.question." + question));
        }
        NativeButton save = new NativeButton(
                getTranslation("clearance.check.save"), click -> keep.keep(ticked(), shared.getValue()));
        save.addClassName("primary-button");
        getContent().add(label(shared, "clearance.check.shared"), save);
    }

    private Set<Question> ticked() {
        return ticks.keySet().stream()
                .filter(question -> ticks.get(question).getValue())
                .collect(Collectors.toSet());
    }

    private NativeLabel label(Tick tick, String key) {
        NativeLabel label = new NativeLabel();
        label.addClassName("check");
        label.add(tick, new Span(getTranslation(key)));
        return label;
    }
}
