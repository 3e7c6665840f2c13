package app.longrun.authoring.ui;

/** Shorthand whose meaning the sheet wants to say. */
record CellWish(String text) {

    private static final int MOST = 120;

    CellWish {
        if (text.length() > MOST) {
            throw new IllegalArgumentException("A cell holds at most 120 signs");
        }
    }
}
