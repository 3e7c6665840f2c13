package app.longrun.journey;

/** The screens the product is made for, in CSS pixels. */
enum Screen {
    PHONE(390, 844),
    LAPTOP(1440, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
