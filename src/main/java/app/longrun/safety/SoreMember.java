package app.longrun.safety;

import app.longrun.identity.MemberId;
import java.util.UUID;

/** A member whose plan is eased, and which person that is. */
record SoreMember(MemberId member, UUID person) {}
