package app.longrun.gyms;

import java.util.List;

/**
 * A table of the schema gym.
 *
 * @param columns in their order, without the gym itself
 */
record GymTable(String name, boolean isHealth, List<String> columns) {}
