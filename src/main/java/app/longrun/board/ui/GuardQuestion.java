package app.longrun.board.ui;

import app.longrun.legload.OpenSlot;
import app.longrun.legload.Weighing;
import app.longrun.legload.ui.HitNote;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Modal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** What the guard minds, and the three ways on: a place it offers, the place that was chosen with a reason, or neither. */
class GuardQuestion extends Composite<Modal> {

    private final FormField reason =
            FormField.longText(getTranslation("board.guard.reason"), "").wide();
    private final ErrorText error = new ErrorText();

    /**
     * A question about {@code weighing}.
     *
     * @param take does it at an offered place; throws {@link Refusal}
     * @param keep does it where it was wanted, with the reason; throws {@link Refusal}
     * @param closed hears that the question is gone, however it was answered
     */
    GuardQuestion(
            Weighing weighing,
            SerializableConsumer<OpenSlot> take,
            SerializableConsumer<String> keep,
            SerializableRunnable closed) {
        Modal modal = getContent();
        modal.getElement().getClassList().add("guard-question");
        Div body = new Div();
        body.addClassName("section");
        weighing.hits().forEach(hit -> body.add(new HitNote(hit)));
        if (!weighing.slots().isEmpty()) {
            Paragraph offer = new Paragraph(getTranslation("board.guard.offer"));
            Div slots = new Div();
            slots.addClassName("actions");
            weighing.slots()
                    .forEach(slot -> slots.add(button(SlotWords.of(slot), "primary-button", () -> take.accept(slot))));
            body.add(offer, slots);
        }
        Div actions = new Div(
                button(getTranslation("board.guard.keep"), "plain-button", () -> keep.accept(reason.text())),
                button(getTranslation("board.guard.leave"), "plain-button", () -> {}));
        actions.addClassName("actions");
        body.add(reason, error, actions);
        modal.add(body);
        modal.getElement().addEventListener("close", event -> {
            removeFromParent();
            closed.run();
        });
    }

    @Override
    protected Modal initContent() {
        return new Modal(getTranslation("board.guard.title"));
    }

    void open() {
        getContent().open();
    }

    private NativeButton button(String words, String className, SerializableRunnable answer) {
        NativeButton button = new NativeButton(words, click -> {
            try {
                answer.run();
                getContent().close();
            } catch (Refusal refusal) {
                error.show(getTranslation(refusal.key(), refusal.arguments()));
            }
        });
        button.addClassName(className);
        return button;
    }
}
