package app.longrun.authoring.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.prescriptions.progression.ProgressionModel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The models a rule can follow: each gives a rule to begin from and says what keeps it safe. */
class ModelPicker extends Composite<Div> {

    ModelPicker(SerializableConsumer<String> chosen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("progression.model.none"));
        for (ProgressionModel model : ProgressionModel.values()) {
            options.put(model.name(), getTranslation("progression.model." + model));
        }
        Choices models = new Choices(options, "");
        Paragraph guard = new Paragraph();
        guard.addClassName("quiet");
        guard.setVisible(false);
        models.addValueChangeListener(change -> {
            guard.setVisible(!change.getValue().isEmpty());
            if (guard.isVisible()) {
                guard.setText(getTranslation("progression.model." + change.getValue() + ".guard"));
                chosen.accept(ProgressionModel.valueOf(change.getValue()).example());
            }
        });
        getContent().add(new FormField(getTranslation("progression.model"), models), guard);
    }
}
