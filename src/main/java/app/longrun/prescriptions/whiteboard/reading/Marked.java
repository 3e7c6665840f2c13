package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Mark;
import org.jspecify.annotations.Nullable;

/** A mark and the token after it. */
record Marked(@Nullable Mark mark, int to) {}
