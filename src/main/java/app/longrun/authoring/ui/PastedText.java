package app.longrun.authoring.ui;

/** Text a coach pasted, and the place in the sheet it is to follow. */
record PastedText(String text, int week, String session, double place) {

    private static final int MOST = 20_000;

    PastedText {
        if (text.length() > MOST) {
            text = text.substring(0, MOST);
        }
    }
}
