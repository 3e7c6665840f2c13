package app.longrun.templates.ui;

import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.reading.Offer;
import app.longrun.prescriptions.whiteboard.reading.Reading;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The whiteboard as plain text with marks beside its lines, and the ways out of those that were not understood. */
@Tag("lr-whiteboard-text")
@JsModule("./components/lr-whiteboard-text.ts")
final class WhiteboardText extends Component {

    /** A way out that was chosen: of the line, counted from 1, the offer, counted from 0, in the text as it stood. */
    record Taken(int line, int offer, String text) {}

    /** An open line as the browser shows it. */
    record OpenLine(int line, String text, List<String> offers) {}

    /** @param store where the browser keeps what is typed, one place for each template */
    WhiteboardText(String text, String store) {
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "label", getTranslation("templates.text"),
                                "hint", getTranslation("templates.text.hint"),
                                "open", getTranslation("templates.text.open"),
                                "unsaved", getTranslation("templates.text.unsaved"),
                                "restore", getTranslation("templates.text.restore"),
                                "discard", getTranslation("templates.text.discard")));
        getElement().setProperty("store", store);
        write(text);
    }

    /** Puts another text in its place. */
    void write(String text) {
        getElement().setProperty("value", text);
    }

    /** Tells the browser that this text is stored, and where to keep what is typed from now on. */
    void confirmSaved(String stored, String store) {
        getElement().callJsFunction("confirmSaved", stored, store);
    }

    /** Listens to the page being open still. */
    void onHere(Runnable stillHere) {
        getElement().addEventListener("board-here", event -> stillHere.run());
    }

    /** Marks every line with what was made of it. */
    void show(Reading reading) {
        getElement()
                .setPropertyList(
                        "marks",
                        reading.lines().stream().map(WhiteboardText::mark).toList());
        getElement()
                .setPropertyList(
                        "open",
                        reading.lines().stream()
                                .filter(ReadLine::isOpen)
                                .map(line -> new OpenLine(
                                        line.number(),
                                        line.text().strip(),
                                        line.offers().stream().map(this::words).toList()))
                                .toList());
    }

    /** Listens to pauses in typing. */
    void onText(SerializableConsumer<String> listener) {
        getElement()
                .addEventListener(
                        "text-changed",
                        event -> listener.accept(text(event.getEventData().get("event.detail.text"))))
                .addEventData("event.detail.text");
    }

    /** Listens to offers taken. */
    void onOffer(SerializableConsumer<Taken> listener) {
        getElement()
                .addEventListener(
                        "offer-taken",
                        event -> listener.accept(new Taken(
                                event.getEventData().get("event.detail.line").asInt(-1),
                                event.getEventData().get("event.detail.offer").asInt(-1),
                                text(event.getEventData().get("event.detail.text")))))
                .addEventData("event.detail.line")
                .addEventData("event.detail.offer")
                .addEventData("event.detail.text");
    }

    private static String text(JsonNode typed) {
        return typed.asString("").replace("\r\n", "\n");
    }

    private String words(Offer offer) {
        return switch (offer) {
            case Offer.Nearest nearest ->
                getTranslation("templates.offer.nearest", nearest.movement().word());
            case Offer.ReadAs read -> getTranslation("templates.offer.read", read.replacement());
            case Offer.Create create -> getTranslation("templates.offer.create", create.name());
        };
    }

    private static String mark(ReadLine line) {
        if (line.isOpen()) {
            return "open";
        }
        if (line.heard().isEmpty()) {
            return "blank";
        }
        return line.heard().stream().anyMatch(heard -> heard instanceof Note || heard instanceof Ask)
                ? "words"
                : "read";
    }
}
