package app.longrun.groups;

import app.longrun.identity.MemberId;
import java.io.Serializable;
import java.util.Set;

/** A named set of members of this gym; whoever has left is not in it. */
public record MemberGroup(GroupId id, String name, Set<MemberId> members) implements Serializable {

    public MemberGroup {
        members = Set.copyOf(members);
    }
}
