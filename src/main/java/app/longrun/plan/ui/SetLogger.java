package app.longrun.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The set logger on the phone: one element for a whole lifting session, one request per tap. */
@Tag("lr-set-logger")
@JsModule("./components/lr-set-logger.ts")
class SetLogger extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Shows the session; what is typed but not yet ticked stays. */
    void setSession(LiftingSession session) {
        getElement().setPropertyBean("session", session);
    }

    /**
     * Listens to taps. Each must be answered by {@link #confirmSaved} or {@link #showFailed}.
     *
     * @throws IllegalArgumentException at the tap, when the browser sends what no logger would
     */
    Registration addSetChangedListener(SerializableConsumer<SetsChanged> listener) {
        return getElement()
                .addEventListener(
                        "set-changed",
                        event -> listener.accept(read(event.getEventData().get("event.detail"))))
                .addEventDetail();
    }

    /** Tells the browser that the sets are in the database. */
    void confirmSaved(List<UUID> sets) {
        // A call, not a property: of two answers in one round trip a property would carry only the last.
        getElement()
                .callJsFunction(
                        "confirmSaved", sets.stream().map(UUID::toString).toList());
    }

    /** Tells why sets were not saved; the browser keeps what was typed and shows the message at each. */
    void showFailed(Map<UUID, String> messages) {
        getElement().callJsFunction("showFailed", messages);
    }

    static SetsChanged read(JsonNode detail) {
        try {
            return JSON.treeToValue(detail, SetsChanged.class);
        } catch (JacksonException exception) {
            throw new IllegalArgumentException("The set logger sent what cannot be logged: " + detail, exception);
        }
    }
}
