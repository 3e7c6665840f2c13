package app.longrun.identity;

import app.longrun.tenancy.Gym;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person is in a gym: no member and no roles for a stranger, and just the one role for who has left. */
record Membership(Gym gym, boolean isClosed, @Nullable MemberId member, Set<Role> roles) {

    boolean isActive() {
        return member != null && !roles.contains(Role.FORMER);
    }
}
