package app.longrun.authoring;

import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.progression.Plan;
import app.longrun.prescriptions.progression.PlannedWeek;
import app.longrun.prescriptions.progression.Progression;
import app.longrun.prescriptions.sheet.Shorthand;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Lays the lines of one week over the weeks after it, by rules that count from that week. */
final class WeekFiller {

    private final Sheet sheet;
    private final FillWish wish;
    private final Progression progression;
    private final List<FilledLine> filled = new ArrayList<>();
    private final List<LineEdit> edits = new ArrayList<>();
    private final Set<Integer> deload = new TreeSet<>();
    private final Set<Phrase> problems = new LinkedHashSet<>();

    WeekFiller(Sheet sheet, FillWish wish, Progression progression) {
        this.sheet = sheet;
        this.wish = wish;
        this.progression = progression;
    }

    FillPreview preview() {
        sheet.week(wish.from()).stream()
                .filter(line -> wish.lines().isEmpty() || wish.lines().contains(line.line()))
                .forEach(this::fill);
        if (filled.isEmpty()) {
            problems.add(Phrase.of("authoring.fill.nothing", wish.from()));
        }
        return new FillPreview(filled, edits, List.copyOf(deload), List.copyOf(problems));
    }

    private void fill(SheetLine first) {
        Optional<Prescription> asked = CellText.read(first.cell()).prescription();
        if (asked.isEmpty()) {
            fillAsTyped(first);
            return;
        }
        Plan plan = progression.plan(asked.get(), wish.from(), sheet.head().weeks(), 1);
        problems.addAll(plan.problems());
        int followers =
                plan.weeks().stream().mapToInt(week -> week.then().size()).max().orElse(0);
        fill(first, 0, plan.weeks());
        for (int nth = 1; nth <= followers; nth++) {
            fill(first, nth, plan.weeks());
        }
    }

    /** What is not understood goes along as it was typed, so that nothing is lost; a rule cannot change it. */
    private void fillAsTyped(SheetLine first) {
        List<FilledWeek> weeks = new ArrayList<>();
        for (int week = wish.from(); week <= sheet.head().weeks(); week++) {
            weeks.add(put(first, first.line(), first.place(), first.isLinked(), week, first.cell(), List.of()));
        }
        filled.add(new FilledLine(first.session(), first.position(), first.words(), weeks));
        if (!progression.equals(Progression.NONE)) {
            problems.add(Phrase.of("authoring.fill.unread", first.words(), first.cell()));
        }
    }

    /** The line itself, or the {@code nth} that follows it, such as back-off sets, which is a line of its own below. */
    private void fill(SheetLine first, int nth, List<PlannedWeek> plan) {
        UUID line = nth == 0 ? first.line() : follower(first.line(), nth);
        List<FilledWeek> weeks = new ArrayList<>();
        for (PlannedWeek planned : plan) {
            int week = planned.week();
            if (planned.isDeload()) {
                deload.add(week);
            }
            if (nth == 0) {
                String cell = Shorthand.print(planned.prescription());
                weeks.add(put(first, line, first.place(), first.isLinked(), week, cell, planned.reasons()));
            } else if (nth <= planned.then().size()) {
                String cell = Shorthand.print(planned.then().get(nth - 1));
                weeks.add(put(first, line, first.place() + nth, true, week, cell, List.of()));
            }
        }
        filled.add(new FilledLine(first.session(), nth == 0 ? first.position() : "", first.words(), weeks));
    }

    private FilledWeek put(
            SheetLine first, UUID line, double place, boolean isLinked, int week, String cell, List<Phrase> reasons) {
        Optional<SheetLine> there = sheet.week(week).stream()
                .filter(stored -> stored.line().equals(line))
                .findFirst();
        FilledWeek.Kind kind = kind(there, cell, first);
        boolean isRuleNew = there.isPresent() && !there.get().rule().equals(progression.text());
        if (kind == FilledWeek.Kind.ADDED
                || kind == FilledWeek.Kind.CHANGED
                || (kind == FilledWeek.Kind.SAME && isRuleNew)) {
            edits.add(new LineEdit(
                    line,
                    week,
                    there.map(SheetLine::version).orElse(0),
                    first.session(),
                    there.map(SheetLine::place).orElse(place),
                    there.map(SheetLine::isLinked).orElse(isLinked),
                    first.words(),
                    first.movement() == null ? null : first.movement().value(),
                    cell,
                    there.map(SheetLine::remark).orElse(first.remark()),
                    progression.text(),
                    false));
        }
        return new FilledWeek(week, kind, there.map(SheetLine::cell).orElse(""), cell, reasons);
    }

    private FilledWeek.Kind kind(Optional<SheetLine> there, String cell, SheetLine first) {
        if (there.isEmpty()) {
            return FilledWeek.Kind.ADDED;
        }
        if (there.get().cell().equals(cell) && there.get().words().equals(first.words())) {
            return FilledWeek.Kind.SAME;
        }
        // The week a rule starts in is where the coach has just typed, and a test week may ask something else of it
        // too.
        return wish.isToChange() ? FilledWeek.Kind.CHANGED : FilledWeek.Kind.KEPT;
    }

    /** The same name every time a rule is laid over a line, so that the second time changes what the first one added. */
    private static UUID follower(UUID line, int nth) {
        return UUID.nameUUIDFromBytes((line + " " + nth).getBytes(StandardCharsets.UTF_8));
    }
}
