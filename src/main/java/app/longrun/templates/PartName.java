package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Heading;
import org.jspecify.annotations.Nullable;

/** What a part is called. */
public final class PartName {

    private PartName() {}

    /** As the coach calls it, else what it is for; empty without a heading. */
    public static String of(@Nullable Heading heading) {
        if (heading == null) {
            return "";
        }
        return heading.name().isEmpty() && heading.kind() != null
                ? heading.kind().label()
                : heading.name();
    }
}
