package app.longrun.strength;

import app.longrun.exercises.Movement;
import app.longrun.prescriptions.Prescription;

/**
 * What a session asks of one movement.
 *
 * @param position A1 and A2 take turns, A stands alone
 */
public record BlockExercise(String position, Movement movement, Prescription prescription) {}
