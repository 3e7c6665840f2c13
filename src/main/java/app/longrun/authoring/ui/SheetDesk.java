package app.longrun.authoring.ui;

import app.longrun.authoring.Sheet;
import app.longrun.authoring.SheetAnswer;
import app.longrun.authoring.SheetHead;
import app.longrun.authoring.Sheets;
import app.longrun.authoring.WeekFills;
import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.Movements;
import app.longrun.identity.MemberName;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Notice;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import app.longrun.prescriptions.sheet.Echo;
import app.longrun.prescriptions.sheet.Mend;
import app.longrun.prescriptions.sheet.Shorthand;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.MemberTargets;
import app.longrun.strength.Targets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The sheet with its server behind it: what is typed goes to the service, what it answers back to the browser. */
class SheetDesk extends Composite<Section> {

    private final transient Sheets sheets;
    private final transient WeekFills fills;
    private final transient MovementDesk movements;
    private final BlockFamily family;
    private final LoadsPicker whose;
    private final transient SheetCards cards;
    private final BlockSheet sheet = new BlockSheet();
    private final SheetDialog dialog = new SheetDialog();
    private transient SheetHead head;
    private int number;

    SheetDesk(
            Sheets sheets,
            WeekFills fills,
            MovementDesk movements,
            Targets targets,
            List<MemberName> everybody,
            Sheet opened) {
        this.sheets = sheets;
        this.fills = fills;
        this.movements = movements;
        this.head = opened.head();
        this.family = opened.head().family();
        this.number = opened.head().number();
        this.whose = new LoadsPicker(targets, everybody, this::choose);
        this.cards = new SheetCards(whose);
        sheet.setHead(SheetCards.head(opened));
        sheet.setWork(cards.work(opened.totals()));
        sheet.showWeek(1, SheetCards.week(opened, 1));
        sheet.on("sheet-edit", SheetEdits.class, this::save);
        sheet.on("week-wanted", WeekWish.class, wish -> show(wish.week()));
        sheet.on("loads-wanted", WeekWish.class, wish -> load(wish.week()));
        sheet.on("meaning-wanted", CellWish.class, wish -> mean(wish.text()));
        sheet.on("paste-wanted", PastedText.class, this::paste);
        sheet.on("copy-wanted", CopyWish.class, this::fill);
        sheet.on("movement-wanted", MovementWish.class, wish -> create(wish.text()));
        sheet.on("sheet-here", WeekWish.class, wish -> meet(wish.week()));
        sheet.setOthers(sheets.meet(family));
        getContent().addClassName("section");
        getContent().add(whose, sheet, dialog);
    }

    /** Has the movements a cell may mean follow as soon as the sheet is seen. */
    void offer(Movements library) {
        sheet.on(
                "movements-wanted",
                WeekWish.class,
                seen -> sheet.setMovements(
                        library.all().stream().map(MovementName::of).toList()));
    }

    /** Asks for something above the sheet. */
    void ask(String title, Component form) {
        dialog.open(title, form);
    }

    /** Goes back to the sheet. */
    void goBack() {
        dialog.close();
    }

    /** Shows the block's shape as it is now. */
    void reshape() {
        sheets.open(family, whose.targets()).ifPresent(opened -> {
            head = opened.head();
            sheet.setHead(SheetCards.head(opened));
            sheet.setWork(cards.work(opened.totals()));
        });
    }

    private void choose() {
        sheet.setWhose(whose.name());
        reshape();
    }

    private void save(SheetEdits edits) {
        try {
            SheetAnswer answer = sheets.save(family, edits.edits(), whose.targets());
            sheet.answer(cards.answer(edits.seq(), answer, answer.number() > number));
            number = answer.number();
        } catch (Refusal refusal) {
            sheet.answer(AnswerCard.refused(edits.seq(), getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void show(int week) {
        sheets.open(family).ifPresent(opened -> sheet.showWeek(week, SheetCards.week(opened, week)));
    }

    private void load(int week) {
        MemberTargets targets = whose.targets();
        if (targets != null) {
            sheet.showLoads(cards.loads(sheets.loads(family, week, targets)));
        }
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

    private void create(String words) {
        dialog.open(
                getTranslation("authoring.movement.title"),
                new NewMovementForm(
                        movements,
                        words,
                        made -> {
                            dialog.close();
                            sheet.adopt(MovementName.of(made), words);
                        },
                        dialog::close));
    }
}
