package app.longrun.safety;

import app.longrun.identity.MemberId;
import java.io.Serializable;
import java.util.List;

/**
 * A member with a flag, for their coaches.
 *
 * @param changes how many things of the coming weeks a rule has changed
 */
public record FlaggedMember(MemberId member, String name, List<SoreSite> sites, int changes) implements Serializable {

    public FlaggedMember {
        sites = List.copyOf(sites);
    }
}
