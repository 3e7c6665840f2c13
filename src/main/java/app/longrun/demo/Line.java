package app.longrun.demo;

import app.longrun.prescriptions.Prescription;

/** One movement of one session of a block. */
record Line(int week, String session, String position, String movementId, Prescription prescription, int legLoad) {}
