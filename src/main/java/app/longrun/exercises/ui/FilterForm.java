package app.longrun.exercises.ui;

import app.longrun.exercises.Family;
import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.LegLoad;
import app.longrun.exercises.Movement;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words and lists by which a coach looks through the library; every change counts at once. */
final class FilterForm extends Composite<Div> {

    private final Input search = new Input();
    private final Choices family;
    private final Choices equipment;
    private final Choices condition;
    private final Choices code;
    private final Choices legLoad;
    private final Choices shelf;

    FilterForm(List<Movement> library, Runnable changed) {
        MovementWords words = new MovementWords(this);
        search.setType("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        family = new Choices(words.options("exercises.any", Family.values(), words::family), "");
        equipment = new Choices(equipment(library), "");
        condition =
                new Choices(words.options("exercises.filter.anybody", InjuryCondition.values(), words::condition), "");
        code = new Choices(words.options("exercises.filter.possible", InjuryCode.values(), words::code), "");
        legLoad = new Choices(words.options("exercises.any", LegLoad.values(), words::legLoad), "");
        Map<String, String> shelves = new LinkedHashMap<>();
        for (MovementFilter.Shelf each : MovementFilter.Shelf.values()) {
            shelves.put(each.name(), getTranslation("exercises.shelf." + each));
        }
        shelf = new Choices(shelves, MovementFilter.Shelf.OFFERED.name());
        getContent().addClassName("filters");
        getContent()
                .add(
                        field("exercises.filter.search", search, changed),
                        field("exercises.family", family, changed),
                        field("exercises.equipment", equipment, changed),
                        field("exercises.legload", legLoad, changed),
                        field("exercises.filter.condition", condition, changed),
                        field("exercises.filter.code", code, changed),
                        field("exercises.filter.shelf", shelf, changed));
        code.setEnabled(false);
        condition.addValueChangeListener(
                change -> code.setEnabled(!change.getValue().isEmpty()));
    }

    MovementFilter filter() {
        return new MovementFilter(
                search.getValue(),
                chosen(family, Family::valueOf),
                equipment.getValue(),
                chosen(condition, InjuryCondition::valueOf),
                chosen(code, InjuryCode::valueOf),
                chosen(legLoad, LegLoad::valueOf),
                MovementFilter.Shelf.valueOf(shelf.getValue()));
    }

    private Map<String, String> equipment(List<Movement> library) {
        Set<String> pieces = new TreeSet<>();
        library.forEach(movement -> pieces.addAll(Equipment.pieces(movement.equipment())));
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("exercises.any"));
        pieces.forEach(piece -> options.put(piece, piece));
        return options;
    }

    private FormField field(String key, com.vaadin.flow.component.AbstractField<?, String> input, Runnable changed) {
        return new FormField(getTranslation(key), input).onChange(changed);
    }

    private static <E> @Nullable E chosen(Choices choices, Function<String, E> read) {
        return choices.getValue().isEmpty() ? null : read.apply(choices.getValue());
    }
}
