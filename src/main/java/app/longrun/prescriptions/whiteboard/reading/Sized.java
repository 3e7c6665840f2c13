package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Quantity.Size;

/** A number and the token after it. */
record Sized(Size size, int to) {}
