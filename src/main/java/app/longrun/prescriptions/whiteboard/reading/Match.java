package app.longrun.prescriptions.whiteboard.reading;

/** A facet with its first token and the token after its last. */
record Match(Facet facet, int from, int to) {}
