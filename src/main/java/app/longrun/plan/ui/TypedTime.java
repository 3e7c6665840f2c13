package app.longrun.plan.ui;

import app.longrun.platform.Refusal;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads a time of day that may be left open. */
final class TypedTime {

    private TypedTime() {}

    /** None where nothing is typed: any time of the day. */
    static @Nullable LocalTime read(String typed) {
        try {
            return typed.isBlank() ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeException e) {
            throw (Refusal) new Refusal("plan.change.time.wrong").initCause(e);
        }
    }
}
