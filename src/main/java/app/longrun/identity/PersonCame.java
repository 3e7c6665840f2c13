package app.longrun.identity;

import app.longrun.tenancy.GymId;

/** A gym is open to somebody, for the first time or again, published where that is stored. */
public record PersonCame(GymId gym, PersonId person) {}
