package app.longrun.identity;

import app.longrun.tenancy.Gym;

/** A gym that keeps something of the person, and whether they still belong to it. */
public record HomeGym(Gym gym, MemberId member, boolean isActive) {}
