package app.longrun.demo;

/** What became of a place in a class. */
enum Place {
    BOOKED,
    ATTENDED,
    NO_SHOW,
    CANCELLED
}
