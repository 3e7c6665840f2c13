package app.longrun.demo;

/** A race of the region. */
record Race(String name, int metres) {}
