package app.longrun.gyms;

import app.longrun.platform.EmailAddress;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.GymSlug;
import java.time.ZoneId;

/**
 * A gym somebody wants to open.
 *
 * @param person what its first owner is called
 */
public record SignUpRequest(
        GymName gym, GymSlug slug, ZoneId zone, WeightUnit unit, EmailAddress email, GymName person) {}
