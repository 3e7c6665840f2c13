package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.Quantity.Size;

/** A number and the token after it. */
public record Sized(Size size, int to) {}
