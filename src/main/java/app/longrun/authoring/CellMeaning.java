package app.longrun.authoring;

/**
 * What the sheet says back about a cell before it is saved.
 *
 * @param text the canonical shorthand, or what was typed
 * @param problem which part to mend; empty where all is understood
 */
public record CellMeaning(String text, String problem) {

    static CellMeaning of(String typed) {
        CellText cell = CellText.read(typed);
        return new CellMeaning(cell.text(), cell.problem());
    }
}
