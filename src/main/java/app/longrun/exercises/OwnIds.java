package app.longrun.exercises;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the id of a gym's own movement from its first name: own_ and the name's letters and digits. */
final class OwnIds {

    private static final int LONGEST = 40;

    private final MovementIndex index;

    OwnIds(MovementIndex index) {
        this.index = index;
    }

    /** An id nobody has in this gym; a second of its kind gets a number. */
    MovementId next(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String stem = MovementId.OWN
                + (letters.isEmpty() ? "movement" : letters.substring(0, Math.min(LONGEST, letters.length())));
        MovementId id = new MovementId(stem);
        for (int number = 2; index.find(id).isPresent(); number++) {
            id = new MovementId(stem + "_" + number);
        }
        return id;
    }
}
