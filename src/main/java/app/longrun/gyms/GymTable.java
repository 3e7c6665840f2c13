package app.longrun.gyms;

import java.util.List;

/**
 * A table of the schema gym.
 *
 * @param isPersonal whether what it holds is the people's own and not the gym's to take along
 * @param columns in their order, without the gym itself
 */
record GymTable(String name, boolean isPersonal, List<String> columns) {}
