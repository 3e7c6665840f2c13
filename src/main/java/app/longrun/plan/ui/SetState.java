package app.longrun.plan.ui;

/** Whether a set is logged, in the words of the JSON. */
enum SetState {
    open,
    done
}
