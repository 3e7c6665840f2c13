package app.longrun.strength;

import app.longrun.calendar.BlockSlot;
import app.longrun.exercises.MovementId;
import app.longrun.prescriptions.Prescription;
import java.util.UUID;

/**
 * One exercise of an assigned session.
 *
 * @param slot the session it belongs to
 * @param position A1 and A2 take turns, A stands alone
 * @param blockId the gym's copy of the block
 * @param blockNumber the version of that copy that coaches see, from 1
 * @param isDeload whether its week is a lighter one
 */
public record SheetRow(
        BlockSlot slot,
        String position,
        MovementId movement,
        Prescription prescription,
        UUID blockId,
        int blockNumber,
        boolean isDeload) {}
