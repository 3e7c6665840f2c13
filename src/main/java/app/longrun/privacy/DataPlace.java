package app.longrun.privacy;

import app.longrun.runners.HealthConsent;
import app.longrun.tenancy.GymSlug;

/**
 * A gym that keeps something about the person.
 *
 * @param isActive whether they still belong to it
 */
public record DataPlace(GymSlug slug, String name, boolean isActive, HealthConsent consent) {}
