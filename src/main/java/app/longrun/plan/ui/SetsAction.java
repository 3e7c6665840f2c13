package app.longrun.plan.ui;

/** What a tap did to the sets, in the words of the JSON. */
enum SetsAction {
    done,
    undo
}
