package app.longrun.exercises.ui;

import app.longrun.exercises.Family;
import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.LegLoad;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.MovementDraft;
import app.longrun.exercises.MovementProblem;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a movement; of one of the library those only that a gym may change. */
final class MovementForm extends Composite<Div> {

    private final MovementDraft start;
    private final transient MovementWords words = new MovementWords(this);
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<LoadMode, Tick> modes = new EnumMap<>(LoadMode.class);
    private final Map<InjuryCondition, Choices> injuries = new EnumMap<>(InjuryCondition.class);
    private final Choices family;
    private final Choices legLoad;
    private final Tick unilateral;
    private final TickGroup modeGroup;

    MovementForm(MovementDraft start, Collection<String> names) {
        this.start = start;
        family = new Choices(
                options(Family.values(), words::family), start.family().name());
        legLoad = new Choices(
                options(LegLoad.values(), words::legLoad), start.legLoad().name());
        unilateral = new Tick(start.isUnilateral());
        modeGroup = new TickGroup(getTranslation("exercises.loaded"));
        field(
                "name",
                FormField.text(getTranslation("exercises.name"), start.name()).wide());
        field(
                "purpose",
                FormField.longText(getTranslation("exercises.purpose"), start.purpose())
                        .wide());
        if (start.isOwn()) {
            describeOwn(names);
        } else {
            field("legLoad", new FormField(getTranslation("exercises.legload"), legLoad));
        }
        field(
                "media",
                FormField.typed("url", getTranslation("exercises.media"), start.media())
                        .wide());
        field(
                "aliases",
                FormField.text(
                                getTranslation(start.isOwn() ? "exercises.aliases.typed" : "exercises.aliases.added"),
                                String.join(", ", start.aliases()))
                        .wide());
        addInjuries();
        getContent().addClassName("form");
    }

    private void describeOwn(Collection<String> names) {
        field("family", new FormField(getTranslation("exercises.family"), family));
        field("muscles", FormField.text(getTranslation("exercises.muscles"), start.primaryMuscles()));
        field("equipment", FormField.text(getTranslation("exercises.equipment"), start.equipment()));
        field("legLoad", new FormField(getTranslation("exercises.legload"), legLoad));
        for (LoadMode mode : LoadMode.values()) {
            modes.put(mode, modeGroup.tick(words.mode(mode), start.loadModes().contains(mode)));
        }
        getContent().add(modeGroup);
        NativeLabel side = new NativeLabel();
        side.add(unilateral, new Span(getTranslation("exercises.unilateral")));
        side.addClassName("check");
        getContent().add(side);
        field("contacts", FormField.number(getTranslation("exercises.contacts"), start.contactsPerRep(), 0, 2));
        NameOptions options = new NameOptions(names);
        field("easier", new FormField(getTranslation("exercises.easier"), options.input(start.easier())));
        field("harder", new FormField(getTranslation("exercises.harder"), options.input(start.harder())));
        getContent().add(options);
    }

    private void addInjuries() {
        TickGroup group = new TickGroup(getTranslation("exercises.injuries.typed"));
        for (InjuryCondition condition : InjuryCondition.values()) {
            InjuryCode code = start.injuries().get(condition);
            Choices choices = new Choices(
                    words.options("exercises.code.none", InjuryCode.values(), words::code),
                    code == null ? "" : code.name());
            injuries.put(condition, choices);
            group.add(new FormField(words.condition(condition), choices));
        }
        getContent().add(group);
    }

    /** Everything as it is typed now. */
    MovementDraft draft() {
        return new MovementDraft(
                start.id(),
                start.version(),
                text("name", start.name()),
                Family.valueOf(family.getValue()),
                text("muscles", start.primaryMuscles()),
                text("equipment", start.equipment()),
                unilateral.getValue(),
                start.isOwn()
                        ? modes.entrySet().stream()
                                .filter(mode -> mode.getValue().getValue())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())
                        : start.loadModes(),
                start.isOwn() ? Objects.requireNonNull(fields.get("contacts")).number() : start.contactsPerRep(),
                LegLoad.valueOf(legLoad.getValue()),
                text("purpose", start.purpose()),
                text("easier", start.easier()),
                text("harder", start.harder()),
                injuries.entrySet().stream()
                        .filter(advice -> !advice.getValue().getValue().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                advice -> InjuryCode.valueOf(advice.getValue().getValue()))),
                aliases(),
                text("media", start.media()));
    }

    /** Says what is wrong, each at its field, and puts the cursor into the first. */
    void complain(List<MovementProblem> problems) {
        calm();
        for (MovementProblem problem : problems) {
            String message = getTranslation(problem.key(), problem.arguments().toArray());
            FormField field = fields.get(problem.field());
            if (field == null) {
                modeGroup.complain(message);
            } else {
                field.complain(message);
            }
        }
        problems.stream()
                .map(problem -> fields.get(problem.field()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(FormField::focus);
    }

    /** Takes back what was said. */
    void calm() {
        fields.values().forEach(FormField::calm);
        modeGroup.calm();
    }

    private List<String> aliases() {
        return Stream.of(text("aliases", "").split("[,;\n]"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private String text(String name, String otherwise) {
        FormField field = fields.get(name);
        return field == null ? otherwise : field.text();
    }

    private void field(String name, FormField field) {
        fields.put(name, field);
        getContent().add(field);
    }

    private static <E extends Enum<E>> Map<String, String> options(
            E[] constants, java.util.function.Function<E, String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> options.put(constant.name(), words.apply(constant)));
        return options;
    }
}
