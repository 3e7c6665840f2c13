package app.longrun.gyms.ui;

import app.longrun.gyms.Floor;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The bar and the plates in the gym's unit: plates are added and taken away one kind at a time. */
final class FloorFields extends Composite<Div> {

    private static final int DECIMALS = 2;

    private WeightUnit unit;
    private final TreeSet<Integer> plates = new TreeSet<>(Comparator.reverseOrder());
    private final Input bar = new Input();
    private final Input next = new Input();
    private final Div content = new Div();

    FloorFields(WeightUnit unit, Floor floor) {
        this.unit = unit;
        plates.addAll(floor.plates());
        bar.setValue(words(floor.bar()));
        bar.getElement().setAttribute("inputmode", "decimal");
        next.getElement().setAttribute("inputmode", "decimal");
        content.addClassName("section");
        getContent().add(content);
        show();
    }

    /** Shows the same weights in another unit. */
    void count(WeightUnit newUnit) {
        int grams = grams(bar.getValue());
        unit = newUnit;
        bar.setValue(words(grams));
        show();
    }

    /** What was entered; throws {@link Refusal} for what cannot be. */
    Floor read() {
        return new Floor(grams(bar.getValue()), List.copyOf(plates));
    }

    private void show() {
        content.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("plates");
        plates.forEach(grams -> list.add(plate(grams)));
        NativeButton add = new NativeButton(getTranslation("gyms.plates.add"), click -> add());
        add.addClassName("plain-button");
        Div row = new Div(new FormField(getTranslation("gyms.plates.next", unit.symbol()), next), add);
        row.addClassNames("actions", "plate-next");
        Paragraph hint = new Paragraph(getTranslation("gyms.settings.plates.hint"));
        hint.addClassName("quiet");
        content.add(new FormField(getTranslation("gyms.settings.bar", unit.symbol()), bar), list, row, hint);
    }

    private ListItem plate(int grams) {
        String weight = words(grams) + " " + unit.symbol();
        NativeButton remove = new NativeButton(weight + " ×", click -> {
            plates.remove(grams);
            show();
            next.focus();
        });
        remove.addClassName("plain-button");
        remove.setAriaLabel(getTranslation("gyms.plates.remove", weight));
        return new ListItem(remove);
    }

    private void add() {
        if (!next.getValue().isBlank()) {
            plates.add(new Floor(Floor.usual(unit).bar(), List.of(grams(next.getValue())))
                    .plates()
                    .getFirst());
            next.clear();
            show();
        }
        next.focus();
    }

    private int grams(String typed) {
        try {
            return unit.toGrams(new BigDecimal(typed.strip().replace(',', '.')));
        } catch (ArithmeticException | NumberFormatException e) {
            Refusal refusal = new Refusal("gyms.error.number");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private String words(int grams) {
        return unit.fromGrams(grams, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
