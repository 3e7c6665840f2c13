package app.longrun.strength.ui;

import app.longrun.identity.MemberName;
import app.longrun.platform.WeightUnit;
import app.longrun.strength.MemberTargets;

/** A member and what a block comes to for them. */
record MemberLoads(MemberName member, MemberTargets targets) {

    /** The unit the member reads, or the gym's. */
    WeightUnit unit() {
        return member.unit() == null ? targets.unit() : member.unit();
    }
}
