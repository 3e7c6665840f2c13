package app.longrun.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The board in the browser: one element however many members and weeks there are. */
@Tag("lr-calendar-board")
@JsModule("./components/lr-calendar-board.ts")
class CalendarBoard extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What it says, by key. */
    void setWords(Map<String, String> words) {
        getElement().setPropertyMap("words", words);
    }

    /** What it shows first, and where today is. */
    void setFrame(FrameCard frame) {
        getElement().setPropertyBean("frame", frame);
    }

    /** Forgets everybody and shows these. */
    void show(PartCard part) {
        getElement().callJsFunction("showPart", part, true);
    }

    /** Puts these beside what is shown, or in its place where it is of the same members and weeks. */
    void add(PartCard part) {
        getElement().callJsFunction("showPart", part, false);
    }

    /** What the guard says to each day for what is in hand. */
    void judge(JudgeCard judgement) {
        getElement().callJsFunction("judge", judgement);
    }

    /** Puts the focus on a session that was put somewhere, with nothing in hand any more. */
    void follow(String session) {
        getElement().callJsFunction("follow", session);
    }

    /** Nothing is in hand any more. */
    void letGo() {
        getElement().callJsFunction("letGo");
    }

    /**
     * Listens to one kind of act.
     *
     * @throws IllegalArgumentException at the act, when the browser sends what no board would
     */
    <T> void on(String event, Class<T> kind, SerializableConsumer<T> listener) {
        getElement()
                .addEventListener(event, act -> {
                    try {
                        listener.accept(JSON.treeToValue(act.getEventData().get("event.detail"), kind));
                    } catch (JacksonException exception) {
                        throw new IllegalArgumentException(
                                "The board sent what is no " + kind.getSimpleName(), exception);
                    }
                })
                .addEventDetail();
    }
}
