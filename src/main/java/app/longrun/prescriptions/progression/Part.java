package app.longrun.prescriptions.progression;

/** A part of a prescription; no two rules may change the same one. */
enum Part {
    SETS,
    AMOUNT,
    INTENSITY,
    BACK_OFF,
    MOVEMENT
}
