package app.longrun.strength;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.log.Maxes;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a block would tell a member to put on, for the coach who is about to assign it. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_BLOCKS)
public class Targets {

    private final Maxes maxes;

    Targets(Maxes maxes) {
        this.maxes = maxes;
    }

    /** The targets of {@code member} from the maxes known today; all efforts for a member of another gym or without any. */
    public MemberTargets of(MemberId member) {
        return new MemberTargets(
                maxes.ofAll(List.of(member)).getOrDefault(member, Map.of()),
                CurrentGym.get().settings());
    }
}
