package app.longrun.templates.ui;

import app.longrun.prescriptions.whiteboard.reading.Offer;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import app.longrun.templates.BoardText;
import app.longrun.templates.DraftProblem;
import app.longrun.templates.LineItems;
import app.longrun.templates.TemplateDraft;
import app.longrun.templates.TemplateReading;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A class template while it is written: its head, the text and the structure side by side, and what it all adds up to. */
final class TemplateEditor extends Composite<Div> {

    private TemplateDraft start;
    private TemplateHead head;
    private final WhiteboardText board;
    private final BoardSheet sheet;
    private final ClassCount count = new ClassCount();
    private final FloorCard floor;
    private final transient SerializableFunction<TemplateDraft, TemplateReading> reader;
    private final SerializableConsumer<String> create;
    private String text;
    private transient @Nullable TemplateReading read;

    /**
     * @param reader reads the draft as it is typed
     * @param create makes a movement with a name nobody knew
     */
    TemplateEditor(
            TemplateDraft start,
            LineItems items,
            String store,
            FloorCard floor,
            SerializableFunction<TemplateDraft, TemplateReading> reader,
            SerializableConsumer<String> create) {
        this.start = start;
        this.floor = floor;
        this.sheet = new BoardSheet(items, this::edit);
        this.reader = reader;
        this.create = create;
        this.text = start.text();
        this.head = new TemplateHead(start, this::recount);
        this.board = new WhiteboardText(text, store);
        board.onText(this::typed);
        board.onOffer(this::take);
        Section structure = new Section(new H2(getTranslation("templates.structure")), sheet);
        structure.addClassName("section");
        Div panes = new Div(board, structure);
        panes.addClassName("board-panes");
        getContent().addClassName("template-editor");
        getContent().add(new MovementNames(items), head, panes, count, floor);
        recount();
    }

    /** Everything as it is typed now. */
    TemplateDraft draft() {
        return head.draft(start, text);
    }

    /** Whether something was typed since it was opened. */
    boolean isChanged() {
        return !draft().equals(start);
    }

    /** Says what is wrong, each at its field. */
    void complain(List<DraftProblem> problems) {
        head.complain(problems);
    }

    /** Takes back what was said. */
    void calm() {
        head.calm();
    }

    /**
     * Goes on from what is stored now, in which others' work may have come; the fields stay where the cursor is.
     *
     * @param store where the browser keeps what is typed from now on
     */
    void goOnFrom(TemplateDraft stored, String store) {
        TemplateDraft typed = draft();
        start = stored;
        board.confirmSaved(typed.text(), store);
        if (!typed.written("").equals(stored.at(typed.version()).written(""))) {
            TemplateHead before = head;
            head = new TemplateHead(stored, this::recount);
            getContent().replace(before, head);
        }
        if (!text.equals(stored.text())) {
            text = stored.text();
            board.write(text);
        }
        recount();
    }

    /** Calls back now and then while the page is open. */
    void whileOpen(Runnable stillHere) {
        board.onHere(stillHere);
    }

    private void typed(String now) {
        text = now;
        recount();
    }

    /** A change in the structure: it rewrites its line of the text, and the text is read anew. */
    private void edit(BoardEdit change) {
        text = change.apply(new BoardText(text)).text();
        board.write(text);
        recount();
    }

    private void take(WhiteboardText.Taken taken) {
        typed(taken.text());
        Objects.requireNonNull(read).reading().lines().stream()
                .filter(line -> line.number() == taken.line())
                .filter(line ->
                        taken.offer() >= 0 && taken.offer() < line.offers().size())
                .findFirst()
                .ifPresent(line -> take(line, line.offers().get(taken.offer())));
    }

    private void take(ReadLine line, Offer offer) {
        switch (offer) {
            case Offer.Nearest nearest -> edit(now -> now.with(line.number(), nearest.replacement()));
            case Offer.ReadAs other -> edit(now -> now.with(line.number(), other.replacement()));
            case Offer.Create named -> {
                create.accept(named.name());
                recount();
            }
        }
    }

    private void recount() {
        TemplateDraft now = draft();
        TemplateReading result = reader.apply(now);
        read = result;
        board.show(result.reading());
        sheet.show(result.reading());
        count.show(result, now.minutes());
        floor.show(result.reading().whiteboard());
    }
}
