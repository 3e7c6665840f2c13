package app.longrun.templates.ui;

import app.longrun.prescriptions.whiteboard.Level;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import app.longrun.templates.LineItems;
import app.longrun.templates.LineWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of work: its amount, movement and load to change, and what the scaled and beginner levels do instead. */
final class LineEditor extends Composite<Div> implements BoardRow {

    private final SerializableConsumer<BoardEdit> edited;
    private final Input amount = new Input();
    private final Input movement = new Input();
    private final Input load = new Input();
    private final Map<Level, Input> levels = new EnumMap<>(Level.class);
    private final SwapChoice swap;
    private transient List<ReadLine> changes = List.of();
    private transient @Nullable Line line;
    private int number;

    LineEditor(SerializableConsumer<BoardEdit> edited, LineItems items) {
        this.edited = edited;
        this.swap = new SwapChoice(items, this::swap);
        movement.getElement().setAttribute("list", MovementNames.ID);
        levels.put(Level.SCALED, new Input());
        levels.put(Level.BEGINNER, new Input());
        getContent().addClassName("line-editor");
        List.of(amount, movement, load).forEach(field -> {
            getContent().add(field);
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    rewrite();
                }
            });
        });
        getContent().add(swap);
        levels.forEach((level, field) -> {
            getContent().add(field);
            field.setPlaceholder(level.label());
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    rewrite(level, event.getValue().strip());
                }
            });
        });
    }

    @Override
    public void show(ReadLine read, List<ReadLine> others) {
        Line now = (Line) read.heard().getFirst();
        number = read.number();
        getContent().setClassName("open", read.isOpen());
        line = now;
        changes = List.copyOf(others);
        String words = LineWords.movements(now);
        name(amount, "templates.line.amount", words).setValue(LineWords.of(now.quantity()));
        name(movement, "templates.line.movement", words).setValue(words);
        name(load, "templates.line.load", words).setValue(LineWords.of(now.loadings()));
        swap.show(Objects.requireNonNullElse(now.movements().getFirst().id(), ""), words);
        levels.forEach((level, field) -> {
            field.getElement().setAttribute("aria-label", level.label() + ", " + words);
            field.setValue(change(level).map(LineEditor::body).orElse(""));
        });
    }

    @Override
    public Component component() {
        return this;
    }

    private Input name(Input field, String key, String words) {
        field.getElement().setAttribute("aria-label", getTranslation(key) + ", " + words);
        return field;
    }

    private void swap(@Nullable Level level, String word) {
        if (level == null) {
            movement.setValue(word);
            rewrite();
        } else {
            rewrite(level, (amount.getValue().strip() + " " + word).strip());
        }
    }

    private void rewrite() {
        Line before = line;
        if (before == null) {
            return;
        }
        String after = LineWords.with(before, amount.getValue(), movement.getValue(), load.getValue());
        int at = number;
        edited.accept(text -> text.with(at, after));
    }

    private void rewrite(Level level, String typed) {
        String after = "  " + level.label() + ": " + typed;
        Optional<ReadLine> before = change(level);
        int at = before.map(ReadLine::number).orElse(number + changes.size());
        edited.accept(text -> {
            if (before.isEmpty()) {
                return typed.isEmpty() ? text : text.after(at, after);
            }
            return typed.isEmpty() ? text.without(at) : text.with(at, after);
        });
    }

    private Optional<ReadLine> change(Level level) {
        return changes.stream()
                .filter(change -> BoardSheet.level(change) == level)
                .findFirst();
    }

    private static String body(ReadLine change) {
        return change.text().substring(change.text().indexOf(':') + 1).strip();
    }
}
