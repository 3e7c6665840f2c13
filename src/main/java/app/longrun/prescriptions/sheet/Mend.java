package app.longrun.prescriptions.sheet;

/** What to mend in a cell that cannot be read without guessing. */
public enum Mend {
    /** Nothing is written. */
    EMPTY,
    /** More than 200 characters. */
    LONG,
    /** The cell does not begin with 1 to 99 sets and an x. */
    SETS,
    /** The amount behind the x has no number, unit or order this sheet knows. */
    AMOUNT,
    /** The intensity is out of its limits. */
    INTENSITY,
    /** Two intensities that are no range of effort, such as 24/16kg or 80-75%. */
    ONE_INTENSITY,
    /** A bare number that may be a percentage, a load or an RPE. */
    WHICH_INTENSITY,
    /** A tempo that has not four digits or X. */
    TEMPO,
    /** A rest out of its limits, or a range. */
    REST,
    /** A rest that may be seconds or minutes. */
    WHICH_REST,
    /** A part that is already written. */
    TWICE,
    /** Words this sheet does not know. */
    WORDS;

    /** The key of the text that says so, with the words to mend as its argument. */
    public String key() {
        return "sheet.mend." + name();
    }
}
