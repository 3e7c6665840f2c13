package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Vocabulary.Item;
import java.util.Locale;

/** What the names of a line say about its amount. */
final class Namings {

    private Namings() {}

    /** Whether its name says that it is held. */
    static boolean isPaused(Sketch sketch) {
        return sketch.movements().stream()
                .map(movement -> movement.word().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.contains("pause") || word.contains("hold"));
    }

    /** Takes what is done by time alone where a time is asked for. */
    static void timed(Sketch sketch, Spellings spellings) {
        Quantity asked = sketch.quantity();
        if (asked != null
                && asked.unit().isTime()
                && sketch.items().size() == 1
                && sketch.movements().size() == 1) {
            String word = sketch.movements().getFirst().word();
            Item item = spellings.timed(sketch.items().getFirst(), word);
            sketch.items().set(0, item);
            sketch.movements().set(0, new MovementWord(item.id(), word));
        }
    }
}
