package app.longrun.classes;

/** How many hold a place in a class: everybody, and the guests among them. */
record HeldPlaces(long everybody, long guests) {}
