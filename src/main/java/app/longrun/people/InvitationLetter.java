package app.longrun.people;

import java.util.UUID;

/** Which invitation to write; the secret of its link is made only then. */
record InvitationLetter(UUID invitation) {}
