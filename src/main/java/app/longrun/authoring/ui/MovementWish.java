package app.longrun.authoring.ui;

/** Words in a cell that are to become a movement of the gym's own. */
record MovementWish(String text) {

    private static final int MOST = 120;

    MovementWish {
        if (text.length() > MOST) {
            throw new IllegalArgumentException("A cell holds at most 120 signs");
        }
    }
}
