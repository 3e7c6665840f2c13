package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Note;
import java.util.List;

/** What a line says and what the coach may choose. */
record Understood(List<Heard> heard, List<Offer> offers) {

    boolean isTyped() {
        return heard.stream().noneMatch(one -> one instanceof Note || one instanceof Ask);
    }
}
