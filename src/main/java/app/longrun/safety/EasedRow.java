package app.longrun.safety;

import app.longrun.strength.SheetRow;

/**
 * A row of a session as it is to be done.
 *
 * @param planned as the block has it
 */
public record EasedRow(SheetRow row, SheetRow planned) {}
