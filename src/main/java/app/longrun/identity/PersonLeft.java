package app.longrun.identity;

import app.longrun.tenancy.GymId;

/** Somebody has left a gym, was removed or is erased there, published in the transaction that does it: what they held ahead is free. */
public record PersonLeft(GymId gym, MemberId member, PersonId person) {}
