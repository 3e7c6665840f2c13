package app.longrun.prescriptions.whiteboard;

/** A line kept as the coach wrote it: advice to the reader, or something nobody could type. */
public record Note(String text) implements Entry {

    public Note {
        Verbatim.require(text);
    }
}
