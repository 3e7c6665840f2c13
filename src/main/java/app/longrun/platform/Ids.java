package app.longrun.platform;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New identifiers: UUID version 7, so that rows made together lie together. */
public final class Ids {

    private Ids() {}

    /** A fresh, time-ordered identifier. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
