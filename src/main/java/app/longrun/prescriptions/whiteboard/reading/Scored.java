package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Scoring;

/** A score and the token at which words to the reader begin. */
record Scored(Scoring scoring, int to) {}
