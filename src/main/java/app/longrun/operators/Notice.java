package app.longrun.operators;

/** What the owners of a gym are told. */
enum Notice {
    VISIT,
    SUSPENDED,
    LIFTED
}
