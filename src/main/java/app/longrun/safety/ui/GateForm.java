package app.longrun.safety.ui;

import app.longrun.pain.RunGate;
import app.longrun.platform.ui.Check;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The gates before the first run, each to be ticked when it is passed. */
final class GateForm extends Composite<Section> {

    private final Map<RunGate, Check> checks = new EnumMap<>(RunGate.class);

    GateForm(Set<RunGate> passed, Consumer<Set<RunGate>> save) {
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("safety.return.gates.title")));
        for (RunGate gate : RunGate.values()) {
            Check check = new Check(getTranslation("safety.return.gate." + gate), passed.contains(gate));
            checks.put(gate, check);
            getContent().add(check);
        }
        NativeButton button =
                new NativeButton(getTranslation("safety.return.gates.save"), click -> save.accept(ticked()));
        button.addClassName("primary-button");
        getContent().add(button);
    }

    private Set<RunGate> ticked() {
        return checks.entrySet().stream()
                .filter(each -> each.getValue().isTicked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
