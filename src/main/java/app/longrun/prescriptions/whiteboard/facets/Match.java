package app.longrun.prescriptions.whiteboard.facets;

/** A facet with its first token and the token after its last. */
public record Match(Facet facet, int from, int to) {}
