package app.longrun.runners;

import app.longrun.identity.MemberId;

/** A member has taken back their word that their health may be kept; published in the transaction that does, before rows change. */
public record HealthConsentRevoked(MemberId member) {}
