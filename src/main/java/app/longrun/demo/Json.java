package app.longrun.demo;

/** A column of JSON. */
record Json(String text) {}
