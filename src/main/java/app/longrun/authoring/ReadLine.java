package app.longrun.authoring;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An edit whose words and shorthand have been read: what is understood in canonical form, what is not as it was typed. */
record ReadLine(LineEdit edit, String words, @Nullable MovementId movement, String cell, boolean isUnderstood) {

    static ReadLine of(LineEdit edit, Movements movements) {
        Optional<Movement> movement = Optional.ofNullable(edit.movement())
                .map(MovementId::new)
                .flatMap(movements::byId)
                .or(() -> movements.find(edit.words()));
        CellText cell = CellText.read(edit.cell());
        return new ReadLine(
                edit,
                movement.map(Movement::name).orElse(edit.words()),
                movement.map(Movement::id).orElse(null),
                cell.text(),
                cell.isUnderstood());
    }

    LineEdit asEdit() {
        return new LineEdit(
                edit.line(),
                edit.week(),
                edit.version(),
                edit.session(),
                edit.place(),
                edit.isLinked(),
                words,
                movementId(),
                cell,
                edit.remark(),
                edit.rule(),
                edit.isGone());
    }

    @Nullable
    String movementId() {
        return movement == null ? null : movement.value();
    }

    /** Whether the stored line already says what this edit asks for: it was saved just now, or before by an answer that got lost. */
    boolean isStoredAs(@Nullable SheetLine stored) {
        if (stored == null || edit.isGone()) {
            return (stored == null) == edit.isGone();
        }
        return stored.session().equals(edit.session())
                && stored.place() == edit.place()
                && stored.isLinked() == edit.isLinked()
                && stored.words().equals(words)
                && Objects.equals(stored.movement(), movement)
                && stored.cell().equals(cell)
                && stored.remark().equals(edit.remark())
                && stored.rule().equals(edit.rule());
    }
}
