package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.MovementWord;

/** A way out for a line that could not be typed; all but creating a movement replace the line by a text. */
public sealed interface Offer {

    /** Take the nearest movement the vocabulary has; {@code replacement} is the line with its word. */
    record Nearest(MovementWord movement, String replacement) implements Offer {}

    /** Create a movement of the gym's own with this name. */
    record Create(String name) implements Offer {}

    /** Read the line as this text, which has one meaning. */
    record ReadAs(String replacement) implements Offer {}
}
