package app.longrun.assigning;

import java.io.Serializable;
import java.util.List;

/**
 * What a newer version of a block would change for those who follow an older one.
 *
 * @param from the older version
 * @param to the newest one
 * @param copies how many follow the older one now
 * @param canFollow whether they can go on with it: as many weeks, and the same sessions in them
 */
public record NewerVersion(int from, int to, int copies, boolean canFollow, List<LineChange> changes)
        implements Serializable {

    public NewerVersion {
        changes = List.copyOf(changes);
    }
}
