package app.longrun.prescriptions.sheet;

/** Stops the reading of a cell at the words to mend. */
final class UnclearCell extends IllegalArgumentException {

    final transient Mend mend;
    final transient String words;

    UnclearCell(Mend mend, String words) {
        super(mend + ": " + words);
        this.mend = mend;
        this.words = words;
    }
}
