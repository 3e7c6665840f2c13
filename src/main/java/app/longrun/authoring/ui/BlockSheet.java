package app.longrun.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The sheet in the browser: one element for a whole block, one request for each act. */
@Tag("lr-block-sheet")
@JsModule("./components/lr-block-sheet.ts")
class BlockSheet extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The movements to choose from. */
    void setMovements(List<String> movements) {
        getElement().setPropertyList("movements", movements);
    }

    /** The shape of the block. */
    void setHead(HeadCard head) {
        getElement().setPropertyBean("head", head);
    }

    /** The work of every week. */
    void setWork(List<WorkCard> work) {
        getElement().setPropertyList("work", work);
    }

    /** Who else has the sheet open, by name. */
    void setOthers(List<String> names) {
        getElement().setPropertyList("others", names);
    }

    /** The member whose loads are shown; an empty name takes the column away. */
    void setWhose(String name) {
        getElement().setProperty("whose", name);
    }

    /** What lines come to for that member. */
    void showLoads(List<LoadCard> loads) {
        getElement().callJsFunction("showLoads", loads);
    }

    /** A movement that was made of words in a cell. */
    void adopt(String made, String words) {
        getElement().callJsFunction("adopt", made, words);
    }

    /** The lines of a week as they are stored. */
    void showWeek(int week, List<LineCard> lines) {
        getElement().callJsFunction("showWeek", week, lines);
    }

    /** What became of edits. A call, not a property: of two answers in one round trip a property would carry only the last. */
    void answer(AnswerCard answer) {
        getElement().callJsFunction("answered", answer);
    }

    /** What the cell in hand says. */
    void showMeaning(String typed, String words, String problem) {
        getElement().callJsFunction("showMeaning", typed, words, problem);
    }

    /** Lines read from pasted text, for the sheet to store like typed ones. */
    void putLines(List<LineCard> lines) {
        getElement().callJsFunction("putLines", lines);
    }

    /** Lines a rule has already stored; the sheet can take them back like typed ones. */
    void remember(List<LineCard> lines) {
        getElement().callJsFunction("remember", lines);
    }

    /**
     * Listens to one kind of act.
     *
     * @throws IllegalArgumentException at the act, when the browser sends what no sheet would
     */
    <T> void on(String event, Class<T> kind, SerializableConsumer<T> listener) {
        getElement()
                .addEventListener(event, act -> {
                    try {
                        listener.accept(JSON.treeToValue(act.getEventData().get("event.detail"), kind));
                    } catch (JacksonException exception) {
                        throw new IllegalArgumentException(
                                "The sheet sent what is no " + kind.getSimpleName(), exception);
                    }
                })
                .addEventDetail();
    }
}
