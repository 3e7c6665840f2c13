package app.longrun.strength.ui;

import app.longrun.identity.MemberName;
import app.longrun.strength.MemberTargets;

/** A member and what a block comes to for them. */
record MemberLoads(MemberName member, MemberTargets targets) {}
