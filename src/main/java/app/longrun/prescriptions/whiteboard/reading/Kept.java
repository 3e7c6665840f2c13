package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Heard;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.Verbatim;
import java.util.ArrayList;
import java.util.List;

/** A line that is kept as notes, as it was written. */
final class Kept {

    private Kept() {}

    /** The whole line in as many notes as it takes. */
    static Understood whole(String line) {
        List<Heard> notes = new ArrayList<>();
        for (int from = 0; from < line.length(); from += Verbatim.MOST) {
            String part = line.substring(from, Math.min(line.length(), from + Verbatim.MOST))
                    .replace('\r', ' ')
                    .strip();
            if (!part.isEmpty()) {
                notes.add(new Note(part));
            }
        }
        return new Understood(notes, List.of());
    }
}
