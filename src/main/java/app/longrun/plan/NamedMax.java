package app.longrun.plan;

import app.longrun.log.KnownMax;

/**
 * A max of the caller's.
 *
 * @param movement by the name this gym gives it
 */
public record NamedMax(String movement, KnownMax max) {}
