package app.longrun.platform;

import java.nio.file.Path;

/**
 * Where an embedded database lives.
 *
 * @param suffix tells two copies in one folder apart
 */
record DatabasePlace(Path parent, String suffix, boolean isLasting) {}
