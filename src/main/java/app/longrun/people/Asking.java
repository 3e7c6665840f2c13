package app.longrun.people;

import app.longrun.identity.PersonId;
import app.longrun.platform.EmailAddress;
import java.time.ZonedDateTime;

/** Somebody who asks to come in, since when on the gym's clocks. */
public record Asking(PersonId person, String name, EmailAddress email, ZonedDateTime since) {}
