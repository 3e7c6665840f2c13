package app.longrun.plan.ui;

import app.longrun.log.DoneWork;
import app.longrun.log.SetKind;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Load;
import org.jspecify.annotations.Nullable;

/** What a set came to, with the load as its reader would type it. */
record WorkCard(
        SetKind kind,
        int amount,
        @Nullable String load,
        @Nullable Double rpe) {

    static WorkCard of(DoneWork work, WeightUnit reader) {
        Load load = work.load();
        return new WorkCard(
                work.kind(),
                work.amount().number(),
                load == null ? null : typed(load, reader),
                work.rpe() == null ? null : work.rpe().value());
    }

    static String typed(Load load, WeightUnit reader) {
        String text = load.textIn(reader);
        return text.substring(0, text.indexOf(' '));
    }
}
