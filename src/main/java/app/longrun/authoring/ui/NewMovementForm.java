package app.longrun.authoring.ui;

import app.longrun.exercises.Family;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.MovementProblem;
import app.longrun.exercises.NewMovement;
import app.longrun.exercises.UnsoundMovementException;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Makes a movement of the gym's own of words on the sheet: as little as the leg-load guard must know, the rest on its page. */
class NewMovementForm extends Composite<Div> {

    private final transient MovementDesk desk;
    private final SerializableConsumer<Movement> created;
    private final FormField name;
    private final Choices family;
    private final Choices mode;

    NewMovementForm(MovementDesk desk, String words, SerializableConsumer<Movement> created, Command cancelled) {
        this.desk = desk;
        this.created = created;
        name = FormField.text(getTranslation("exercises.name"), words);
        family = choices("exercises.family.", Family.values());
        mode = choices("exercises.mode.", LoadMode.values());
        NativeButton save = new NativeButton(getTranslation("authoring.movement.create"), click -> create());
        save.addClassName("primary-button");
        NativeButton cancel = new NativeButton(getTranslation("authoring.fill.cancel"), click -> cancelled.execute());
        cancel.addClassName("plain-button");
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        Paragraph help = new Paragraph(getTranslation("authoring.movement.help"));
        help.addClassName("quiet");
        getContent().addClassName("section");
        getContent()
                .add(
                        help,
                        name,
                        new FormField(getTranslation("exercises.family"), family),
                        new FormField(getTranslation("exercises.loaded"), mode),
                        actions);
    }

    private void create() {
        name.calm();
        try {
            created.accept(desk.create(new NewMovement(
                    name.text(), Family.valueOf(family.getValue()), Set.of(LoadMode.valueOf(mode.getValue())), null)));
        } catch (UnsoundMovementException unsound) {
            MovementProblem problem = unsound.problems().getFirst();
            name.complain(getTranslation(problem.key(), problem.arguments().toArray()));
            name.focus();
        }
    }

    private Choices choices(String key, Enum<?>[] constants) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            options.put(constant.name(), getTranslation(key + constant.name()));
        }
        return new Choices(options, constants[0].name());
    }
}
