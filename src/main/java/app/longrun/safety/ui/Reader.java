package app.longrun.safety.ui;

/** Who reads the words about a flag. */
enum Reader {
    MEMBER,
    COACH
}
