package app.longrun.prescriptions.sheet;

import app.longrun.prescriptions.Prescription;

/**
 * One row of a week on the coach's sheet.
 *
 * @param session its letter
 * @param position A1 and A2 take turns, A stands alone
 * @param movement the movement's id, or the coach's words until one is chosen
 */
public record SheetLine(String session, String position, String movement, Prescription prescription) {}
