package app.longrun.runners;

import app.longrun.identity.MemberId;

/** A member of the bound gym trains on other days or at other hours from now on; published in the same transaction. */
public record FreeTimeChanged(MemberId member) {}
