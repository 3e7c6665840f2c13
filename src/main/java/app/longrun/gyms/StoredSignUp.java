package app.longrun.gyms;

import app.longrun.tenancy.GymId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-up as it is stored.
 *
 * @param made the gym that came of it already, where confirming was interrupted
 */
record StoredSignUp(
        UUID id, SignUpRequest request, @Nullable GymId made, boolean hasAccount) {}
