package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Level;

/** A level with the token after it; {@code all} where it is said of the whole piece. */
record Levelled(Level level, boolean all, int to) {}
