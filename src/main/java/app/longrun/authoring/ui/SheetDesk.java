package app.longrun.authoring.ui;

import app.longrun.authoring.Sheet;
import app.longrun.authoring.SheetAnswer;
import app.longrun.authoring.SheetHead;
import app.longrun.authoring.Sheets;
import app.longrun.authoring.WeekFills;
import app.longrun.authoring.WeekWork;
import app.longrun.exercises.Movement;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Notice;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.sheet.Echo;
import app.longrun.prescriptions.sheet.Mend;
import app.longrun.prescriptions.sheet.Shorthand;
import app.longrun.strength.BlockFamily;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The sheet with its server behind it: what is typed goes to the service, what it answers back to the browser. */
class SheetDesk extends Composite<Section> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final transient Sheets sheets;
    private final BlockFamily family;
    private final BlockSheet sheet = new BlockSheet();
    private final SheetDialog dialog = new SheetDialog();
    private final transient WeekFills fills;
    private transient SheetHead head;
    private int number;

    SheetDesk(Sheets sheets, WeekFills fills, Sheet opened, List<Movement> movements) {
        this.sheets = sheets;
        this.fills = fills;
        this.head = opened.head();
        this.family = opened.head().family();
        this.number = opened.head().number();
        sheet.setShape(shape(opened), movements.stream().map(MovementName::of).toList());
        sheet.setWork(work(opened.totals()));
        sheet.showWeek(1, lines(opened, 1));
        sheet.on("sheet-edit", SheetEdits.class, this::save);
        sheet.on("week-wanted", WeekWish.class, wish -> show(wish.week()));
        sheet.on("meaning-wanted", CellWish.class, wish -> mean(wish.text()));
        sheet.on("paste-wanted", PastedText.class, this::paste);
        sheet.on("copy-wanted", CopyWish.class, this::fill);
        sheet.on("sheet-here", WeekWish.class, wish -> meet(wish.week()));
        sheet.setOthers(sheets.meet(family));
        getContent().addClassName("section");
        getContent().add(sheet, dialog);
    }

    /** Shows the block's shape as it is now. */
    void reshape() {
        sheets.open(family).ifPresent(opened -> {
            head = opened.head();
            sheet.setHead(shape(opened));
            sheet.setWork(work(opened.totals()));
        });
    }

    private void save(SheetEdits edits) {
        try {
            SheetAnswer answer = sheets.save(family, edits.edits());
            sheet.answer(new AnswerCard(
                    edits.seq(),
                    CLOCK.format(answer.at()),
                    "",
                    answer.saved().stream().map(LineCard::of).toList(),
                    answer.gone().stream()
                            .map(gone -> new LineCard.Gone(gone.line(), gone.week()))
                            .toList(),
                    answer.conflicts().stream().map(LineCard::of).toList(),
                    work(answer.totals()),
                    answer.number(),
                    answer.number() > number));
            number = answer.number();
        } catch (Refusal refusal) {
            sheet.answer(AnswerCard.refused(edits.seq(), getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void show(int week) {
        sheets.open(family).ifPresent(opened -> sheet.showWeek(week, lines(opened, week)));
    }

    private void paste(PastedText pasted) {
        sheet.putLines(sheets.read(head, pasted.text(), pasted.week(), pasted.session(), pasted.place()).stream()
                .map(LineCard::of)
                .toList());
    }

    private void fill(CopyWish wish) {
        dialog.open(
                getTranslation(wish.isRule() ? "authoring.fill.title" : "authoring.copy.title", wish.week()),
                new FillForm(fills, family, wish, this::filled, dialog::close));
    }

    private void filled(SheetAnswer answer) {
        dialog.close();
        number = answer.number();
        reshape();
        sheet.remember(answer.saved().stream().map(LineCard::of).toList());
        Notice.done(getTranslation(
                "authoring.fill.done", answer.saved().size(), answer.conflicts().size()));
    }

    private void mean(String typed) {
        switch (Shorthand.read(typed)) {
            case Shorthand.Understood(Prescription prescription) ->
                sheet.showMeaning(typed, Echo.of(prescription).say(this::words), "");
            case Shorthand.Unclear(Mend mend, String words) ->
                sheet.showMeaning(typed, "", getTranslation(mend.key(), words));
        }
    }

    private String words(Phrase phrase) {
        return getTranslation(phrase.key(), phrase.arguments().toArray());
    }

    /** What others have typed shows up while they are here too. */
    private void meet(int week) {
        List<String> others = sheets.meet(family);
        sheet.setOthers(others);
        if (!others.isEmpty()) {
            show(week);
        }
    }

    private static HeadCard shape(Sheet opened) {
        SheetHead head = opened.head();
        return new HeadCard(
                opened.reader().id() + " " + head.family().text(),
                head.weeks(),
                head.sessions(),
                head.deloadWeeks(),
                head.testWeeks());
    }

    private static List<LineCard> lines(Sheet opened, int week) {
        return opened.week(week).stream().map(LineCard::of).toList();
    }

    private List<WorkCard> work(List<WeekWork> weeks) {
        return weeks.stream().map(week -> WorkCard.of(week, warning(week))).toList();
    }

    private String warning(WeekWork week) {
        return week.contactsAllowed() == 0
                ? ""
                : getTranslation("authoring.guard", week.week(), week.totals().contacts(), week.contactsAllowed());
    }
}
