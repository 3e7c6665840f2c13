package app.longrun.prescriptions.whiteboard;

/** A line left open, as the coach wrote it, because it can be read in more than one way; the reading offers the ways. */
public record Ask(String text) implements Entry {

    public Ask {
        Verbatim.require(text);
    }
}
