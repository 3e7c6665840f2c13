package app.longrun.gyms;

import java.util.UUID;

/** Which sign-up to write to; the secret of its link is made only then. */
record SignUpLetter(UUID signUp) {}
