package app.longrun.assigning;

import java.io.Serializable;

/**
 * A line of a block that differs between two versions.
 *
 * @param before in shorthand; empty = it comes
 * @param after in shorthand; empty = it goes
 */
public record LineChange(int week, String session, String movement, String before, String after)
        implements Serializable {}
