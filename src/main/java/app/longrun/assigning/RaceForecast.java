package app.longrun.assigning;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moving one's race would do to the blocks that are counted back from it. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.FOLLOW_PLAN)
public class RaceForecast {

    private final Following following;

    RaceForecast(Following following) {
        this.following = following;
    }

    /** The effect on each block that would change, or that stays because another is in the way; none for a day in the past. */
    public List<RaceEffect> ifMoved(LocalDate from, LocalDate to) {
        return following.of(Caller.current().self(), from, to).stream()
                .filter(followed -> !followed.moves().isEmpty())
                .map(Followed::effect)
                .toList();
    }
}
