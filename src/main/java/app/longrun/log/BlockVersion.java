package app.longrun.log;

import java.io.Serializable;
import java.util.UUID;

/**
 * The version of a strength block whose target was shown.
 *
 * @param number the version coaches see, from 1
 */
public record BlockVersion(UUID block, int number) implements Serializable {

    public BlockVersion {
        if (number < 1) {
            throw new IllegalArgumentException("Number the versions of a block from 1, not " + number);
        }
    }
}
