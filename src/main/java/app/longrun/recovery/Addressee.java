package app.longrun.recovery;

import app.longrun.identity.PersonId;
import app.longrun.platform.EmailAddress;

/** Somebody with an account, as a mail greets them. */
record Addressee(PersonId person, String name, EmailAddress email) {}
