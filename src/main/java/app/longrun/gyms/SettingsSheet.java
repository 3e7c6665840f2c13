package app.longrun.gyms;

import app.longrun.platform.WeightUnit;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A gym's settings as they were read.
 *
 * @param version what they are saved over
 * @param closedAt none while the gym is open
 * @param changedBy who saved them last, by the name they have now; none at first
 * @param logo none without one, else what changes with it
 */
public record SettingsSheet(
        int version,
        GymName name,
        ZoneId zone,
        WeightUnit unit,
        String accent,
        Floor floor,
        @Nullable Instant closedAt,
        @Nullable String changedBy,
        @Nullable String logo) {

    /** The same with other settings, still to be saved over what was read. */
    public SettingsSheet with(GymName newName, ZoneId newZone, WeightUnit newUnit, String newAccent, Floor newFloor) {
        return new SettingsSheet(version, newName, newZone, newUnit, newAccent, newFloor, closedAt, changedBy, logo);
    }
}
