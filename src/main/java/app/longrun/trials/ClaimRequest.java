package app.longrun.trials;

import app.longrun.classes.ClassId;
import app.longrun.platform.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks for and tells about themselves.
 *
 * @param runsAWeek none when they did not say
 * @param hasPain health data, given with consent; none when they did not say or did not consent
 */
public record ClaimRequest(
        ClassId scheduled,
        VisitorName name,
        EmailAddress email,
        NextRace race,
        @Nullable RunsAWeek runsAWeek,
        @Nullable Boolean hasPain) {}
