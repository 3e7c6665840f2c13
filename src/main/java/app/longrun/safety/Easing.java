package app.longrun.safety;

import app.longrun.exercises.MovementId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is other than planned, and because of which site.
 *
 * @param from the planned movement; none = all of the session
 * @param to what stands in for it; none = nothing
 */
public record Easing(
        BodySite site,
        EaseKind kind,
        @Nullable MovementId from,
        @Nullable MovementId to) implements Serializable {}
