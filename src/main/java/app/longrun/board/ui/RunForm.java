package app.longrun.board.ui;

import app.longrun.board.BoardOrder;
import app.longrun.guard.RunKind;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Modal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run for the days that were chosen. */
class RunForm extends Composite<Modal> {

    private static final BigDecimal METRES = BigDecimal.valueOf(1_000);

    private final transient List<BoardOrder.RunPlace> places;
    private final Choices kind = new Choices(kinds(), RunKind.EASY.name());
    private final Input title = new Input();
    private final FormField minutes = FormField.number(getTranslation("board.run.minutes"), 45, 1, 600);
    private final FormField kilometres = FormField.text(getTranslation("board.run.kilometres"), "");
    private final FormField at = FormField.typed("time", getTranslation("board.run.at"), "");
    private final ErrorText error = new ErrorText();

    /**
     * A form for these days.
     *
     * @param add plans the run; throws {@link Refusal}
     * @param closed hears that the form is gone
     */
    RunForm(
            List<BoardOrder.RunPlace> places,
            String where,
            SerializableConsumer<BoardOrder.Runs> add,
            SerializableRunnable closed) {
        this.places = places;
        title.setValue(getTranslation("board.run.EASY"));
        kind.addValueChangeListener(event -> rename(event.getOldValue(), event.getValue()));
        Div form = new Div(
                new FormField(getTranslation("board.run.kind"), kind),
                new FormField(getTranslation("board.run.name"), title),
                minutes,
                kilometres,
                at);
        form.addClassName("form");
        NativeButton save = new NativeButton(getTranslation("board.run.save"), click -> save(add));
        save.addClassName("primary-button");
        Div actions = new Div(save);
        actions.addClassName("actions");
        Div body = new Div(new Paragraph(where), form, error, actions);
        body.addClassName("section");
        getContent().add(body);
        getContent().getElement().addEventListener("close", event -> {
            removeFromParent();
            closed.run();
        });
    }

    @Override
    protected Modal initContent() {
        return new Modal(getTranslation("board.run.title"));
    }

    void open() {
        getContent().open();
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (RunKind each : RunKind.values()) {
            kinds.put(each.name(), getTranslation("board.run." + each));
        }
        return kinds;
    }

    /** The name follows the kind until somebody has typed one. */
    private void rename(String before, String after) {
        if (title.getValue().equals(getTranslation("board.run." + before))) {
            title.setValue(getTranslation("board.run." + after));
        }
    }

    private void save(SerializableConsumer<BoardOrder.Runs> add) {
        error.clear();
        try {
            add.accept(new BoardOrder.Runs(
                    places, RunKind.valueOf(kind.getValue()), title.getValue(), time(), minutes.number(), metres()));
            getContent().close();
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private @Nullable LocalTime time() {
        try {
            return at.text().isBlank() ? null : LocalTime.parse(at.text());
        } catch (DateTimeException e) {
            throw (Refusal) new Refusal("board.run.refused.time").initCause(e);
        }
    }

    private @Nullable Integer metres() {
        String typed = kilometres.text().strip().replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(typed)
                    .multiply(METRES)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw (Refusal) new Refusal("board.run.refused.distance").initCause(e);
        }
    }
}
