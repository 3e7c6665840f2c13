package app.longrun.plan.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One set: the target (load in grams, shown in kg or lb; no unit means no load column) and what was done of it. */
record SetRow(
        UUID id,
        int number,
        double amount,
        @Nullable Long grams,
        @Nullable String loadUnit,
        @Nullable Double doneAmount,
        @Nullable String doneLoad,
        @Nullable Double rpe,
        SetState state) {}
