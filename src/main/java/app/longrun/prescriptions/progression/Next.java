package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Phrase;

/** What follows from a logged result: where the lifter stands now, and why. */
public record Next<S>(S state, Phrase reason) {}
