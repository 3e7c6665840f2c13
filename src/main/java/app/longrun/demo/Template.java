package app.longrun.demo;

import java.util.UUID;

/**
 * A class template.
 *
 * @param rpe of its hardest part
 * @param legLoad the leg-load class 0 to 3 of its heaviest movement
 */
record Template(
        String code, UUID id, String name, int minutes, String intent, boolean isQuality, int rpe, int legLoad) {}
