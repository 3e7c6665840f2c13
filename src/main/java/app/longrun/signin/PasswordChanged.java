package app.longrun.signin;

import app.longrun.identity.PersonId;

/** Published after somebody's password has changed: whoever is signed in elsewhere with the old one is to leave. */
public record PasswordChanged(PersonId person) {}
