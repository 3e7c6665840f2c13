package app.longrun.clearance.ui;

import app.longrun.clearance.Question;
import app.longrun.platform.ui.Check;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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

    private final Map<Question, Check> checks = new EnumMap<>(Question.class);

    CheckForm(Set<Question> yes, Keep keep) {
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("clearance.check.title")));
        getContent().add(new Paragraph(getTranslation("clearance.check.lead")));
        for (Question question : Question.values()) {
            checks.put(question, new Check(getTranslation("clearance.question." + question), yes.contains(question)));
        }
        checks.values().forEach(getContent()::add);
        Check shared = new Check(getTranslation("clearance.check.shared"), false);
        NativeButton save = new NativeButton(
                getTranslation("clearance.check.save"), click -> keep.keep(ticked(), shared.isTicked()));
        save.addClassName("primary-button");
        getContent().add(shared, save);
    }

    private Set<Question> ticked() {
        return checks.entrySet().stream()
                .filter(each -> each.getValue().isTicked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
