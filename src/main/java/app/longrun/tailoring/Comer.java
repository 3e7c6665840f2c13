package app.longrun.tailoring;

import app.longrun.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member who comes to a class.
 *
 * @param isFirst whether they were in no class of this gym before
 * @param sore what may be known of a pain; none = nothing
 */
public record Comer(MemberId member, boolean isFirst, Reason.@Nullable Sore sore) {}
