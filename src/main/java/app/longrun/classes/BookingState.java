package app.longrun.classes;

/** What became of a place. */
enum BookingState {
    BOOKED,
    ATTENDED,
    NO_SHOW,
    CANCELLED
}
