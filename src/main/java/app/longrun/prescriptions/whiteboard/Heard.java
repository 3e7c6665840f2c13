package app.longrun.prescriptions.whiteboard;

/** What a line of text says: it opens a part, sets a format, or is an entry of a piece. */
public sealed interface Heard permits Heading, Format, Entry {}
