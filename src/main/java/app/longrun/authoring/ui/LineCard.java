package app.longrun.authoring.ui;

import app.longrun.authoring.LineEdit;
import app.longrun.authoring.SheetLine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as the sheet in the browser shows it; its shape is the JSON that travels. */
record LineCard(
        String line,
        int week,
        String session,
        double place,
        boolean linked,
        String words,
        @Nullable String movement,
        String cell,
        boolean understood,
        String remark,
        String rule,
        int version) {

    static LineCard of(SheetLine line) {
        return new LineCard(
                line.line().toString(),
                line.week(),
                line.session(),
                line.place(),
                line.isLinked(),
                line.words(),
                line.movement() == null ? null : line.movement().value(),
                line.cell(),
                line.isUnderstood(),
                line.remark(),
                line.rule(),
                line.version());
    }

    /** A line that has not been stored yet. */
    static LineCard of(LineEdit edit) {
        return new LineCard(
                edit.line().toString(),
                edit.week(),
                edit.session(),
                edit.place(),
                edit.isLinked(),
                edit.words(),
                edit.movement(),
                edit.cell(),
                true,
                edit.remark(),
                edit.rule(),
                edit.version());
    }

    /** A line that is in its week no more. */
    record Gone(UUID line, int week) {}
}
