package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Heading;

/** A heading, whether partners share what it opens, and the token at which the first work on its line begins. */
record Opened(Heading heading, boolean inPairs, int to) {}
