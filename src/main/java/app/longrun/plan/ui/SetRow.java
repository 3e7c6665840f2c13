package app.longrun.plan.ui;

import org.jspecify.annotations.Nullable;

/** One set: the amount that is asked for, none for as much as possible or for a set of one's own, and what was done of it. */
record SetRow(
        int number, @Nullable Integer amount, @Nullable StoredSet done) {}
