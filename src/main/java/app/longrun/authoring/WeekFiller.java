package app.longrun.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays the lines of one week over the weeks after it as they are; what stands there is only changed where that is wished. */
final class WeekFiller {

    private final Sheet sheet;
    private final FillWish wish;
    private final List<LineEdit> edits = new ArrayList<>();

    WeekFiller(Sheet sheet, FillWish wish) {
        this.sheet = sheet;
        this.wish = wish;
    }

    FillPreview preview() {
        List<FilledLine> lines = sheet.week(wish.from()).stream()
                .filter(line -> wish.lines().isEmpty() || wish.lines().contains(line.line()))
                .map(this::line)
                .toList();
        return new FillPreview(lines, edits);
    }

    private FilledLine line(SheetLine first) {
        return new FilledLine(
                first.session(),
                first.position(),
                first.words(),
                IntStream.rangeClosed(wish.from(), sheet.head().weeks())
                        .mapToObj(week -> put(first, week))
                        .toList());
    }

    private FilledWeek put(SheetLine first, int week) {
        Optional<SheetLine> there = sheet.week(week).stream()
                .filter(stored -> stored.line().equals(first.line()))
                .findFirst();
        FilledWeek.Kind kind = kind(first, there);
        if (kind == FilledWeek.Kind.ADDED || kind == FilledWeek.Kind.CHANGED) {
            edits.add(new LineEdit(
                    first.line(),
                    week,
                    there.map(SheetLine::version).orElse(0),
                    first.session(),
                    there.map(SheetLine::place).orElse(first.place()),
                    there.map(SheetLine::isLinked).orElse(first.isLinked()),
                    first.words(),
                    first.movement() == null ? null : first.movement().value(),
                    first.cell(),
                    there.map(SheetLine::remark).orElse(first.remark()),
                    first.rule(),
                    false));
        }
        return new FilledWeek(week, kind, there.map(SheetLine::cell).orElse(""), first.cell());
    }

    private FilledWeek.Kind kind(SheetLine first, Optional<SheetLine> there) {
        if (there.isEmpty()) {
            return FilledWeek.Kind.ADDED;
        }
        boolean isSame =
                there.get().cell().equals(first.cell()) && there.get().words().equals(first.words());
        if (isSame) {
            return FilledWeek.Kind.SAME;
        }
        return wish.isToChange() ? FilledWeek.Kind.CHANGED : FilledWeek.Kind.KEPT;
    }
}
