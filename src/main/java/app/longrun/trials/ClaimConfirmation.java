package app.longrun.trials;

import java.util.UUID;

/** Which claim to confirm: ids only, so that the waiting work holds nothing personal. */
record ClaimConfirmation(UUID gym, UUID claim) {}
