package app.longrun.authoring;

import app.longrun.platform.Ids;
import java.util.UUID;

/** Edits as a browser would send them. */
final class Sketch {

    private Sketch() {}

    static LineEdit line(int week, String session, int place, String words, String cell) {
        return line(Ids.next(), week, 0, session, place, words, cell);
    }

    static LineEdit line(UUID line, int week, int version, String session, int place, String words, String cell) {
        return new LineEdit(line, week, version, session, place, false, words, null, cell, "", "", false);
    }

    static LineEdit cell(SheetLine stored, String cell) {
        return line(
                stored.line(),
                stored.week(),
                stored.version(),
                stored.session(),
                (int) stored.place(),
                stored.words(),
                cell);
    }

    static LineEdit linked(SheetLine stored) {
        return new LineEdit(
                stored.line(),
                stored.week(),
                stored.version(),
                stored.session(),
                stored.place(),
                true,
                stored.words(),
                null,
                stored.cell(),
                stored.remark(),
                stored.rule(),
                false);
    }

    static LineEdit gone(SheetLine stored) {
        return new LineEdit(
                stored.line(),
                stored.week(),
                stored.version(),
                stored.session(),
                stored.place(),
                false,
                "",
                null,
                "",
                "",
                "",
                true);
    }
}
